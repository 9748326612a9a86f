package dev.tare.collector.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tare.dataset.CodedReason;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.platform.PlatformTraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final Path BENCHMARKS = Path.of("benchmarks");
  private static final Path PLATFORMS = Path.of("platforms");

  @TempDir private Path own;

  @Test
  void ourFoldersAreReadInTheirOrder() {
    Catalogue catalogue = Catalogue.read(BENCHMARKS, List.of(PLATFORMS));
    assertThat(catalogue.benchmarks())
        .extracting(BenchmarkFolder::id)
        .containsExactly("cpu", "mem", "disk-random", "fork", "fork-spawn", "fork-eager");
    assertThat(catalogue.platforms()).extracting(PlatformFolder::id).startsWith("native", "docker");
    assertThat(catalogue.packages()).containsExactly("fio");
  }

  @Test
  void aBenchmarkThatIsMeasuredWhenNamedIsLeftOutOtherwise() {
    Catalogue all = Catalogue.read(BENCHMARKS, List.of(PLATFORMS));
    assertThat(all.only(List.of(), List.of(), Inclusion.STANDARD).benchmarks())
        .extracting(BenchmarkFolder::id)
        .contains("fork")
        .doesNotContain("fork-eager");
    assertThat(all.only(List.of("fork-eager"), List.of(), Inclusion.ALWAYS).benchmarks())
        .hasSize(1);
  }

  @Test
  void aPlatformOfTheUserComesAfterOurs() throws IOException {
    write("gvisor", "title: gVisor\nisolation: container\n");
    Catalogue catalogue = Catalogue.read(BENCHMARKS, List.of(PLATFORMS, own));
    assertThat(catalogue.platforms()).extracting(PlatformFolder::id).endsWith("gvisor");
    assertThat(catalogue.only(List.of("mem"), List.of("gvisor"), Inclusion.ALWAYS).benchmarks())
        .hasSize(1);
  }

  @Test
  void aVariantIsLikeAnotherPlatformButForWhatItSays() throws IOException {
    write("one", "title: One\nisolation: vm\noptions: {format: raw, size: big}\ntools: {a: b}\n");
    Files.writeString(own.resolve("one/run"), "");
    write("one_two", "like: one\ntitle: Two\noptions: {format: qed}\n");
    write("one_three", "like: one_two\ntitle: Three\n");
    Files.writeString(own.resolve("one_three/start"), "");
    PlatformFolder three = PlatformFolder.read(own.resolve("one_three"));
    assertThat(three.traits().is(Isolation.VM)).isTrue();
    assertThat(three.options()).containsOnly(entry("format", "qed"), entry("size", "big"));
    assertThat(three.needs().tools()).containsKey("a");
    assertThat(three.script("run")).isEqualTo(own.resolve("one/run"));
    assertThat(three.script("start")).isEqualTo(own.resolve("one_three/start"));
    assertThat(three.has("probe")).isFalse();
  }

  @Test
  void aVariantInheritsTraitsAndStatesWhatItVaries() throws IOException {
    write("one", "title: One\nisolation: vm\nacceleration: emulated\n");
    write("one_raw", "like: one\ntitle: Raw\nvaries: {disk-format: raw}\n");
    write("one_qed", "like: one_raw\ntitle: Qed\nvariantOf: one\nvaries: {disk-format: qed}\n");
    write("one_big", "like: one_raw\ntitle: Big\nacceleration: hardware\n");
    assertThat(traits("one").variantOf()).isEmpty();
    assertThat(traits("one_raw").variantOf()).hasValue("one");
    assertThat(traits("one_raw").is(Acceleration.EMULATED)).isTrue();
    assertThat(traits("one_qed").variantOf()).hasValue("one");
    assertThat(traits("one_qed").varies()).containsOnly(entry("disk-format", "qed"));
    assertThat(traits("one_big").varies()).containsOnly(entry("disk-format", "raw"));
    assertThat(traits("one_big").is(Acceleration.HARDWARE)).isTrue();
  }

  private PlatformTraits traits(String id) {
    return PlatformFolder.read(own.resolve(id)).traits();
  }

  @Test
  void wellKnownNamesHaveTheTraitsOfOurPlatforms() {
    assertThat(Catalogue.read(BENCHMARKS, List.of(PLATFORMS)).platforms())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            platform ->
                assertThat(KnownPlatforms.traits(platform.id())).hasValue(platform.traits()));
  }

  @Test
  void aReasonHasACodeOrNone() throws IOException {
    write(
        "one",
        "title: One\nisolation: vm\nnotApplicable: {a: NO_FORK it cannot, b: KVM lacks it}\n");
    assertThat(PlatformFolder.read(own.resolve("one")).limits().notApplicable())
        .containsOnly(
            entry("a", CodedReason.of("NO_FORK", "it cannot")),
            entry("b", CodedReason.plain("KVM lacks it")));
  }

  @Test
  void aWrongTraitIsNamedWithItsLine() throws IOException {
    write("one", "title: One\nisolation: jail\n");
    assertComplaint(
        "one/platform.yaml:2: 'isolation': 'jail' is not one of none, container, vm, unikernel");
    write("one", "title: One\nisolation: vm\nacceleration: fast\n");
    assertComplaint("one/platform.yaml:3: 'acceleration': 'fast' is not one of none, hardware");
    write("one", "title: One\nisolation: vm\nvaries: {disk-format: raw}\n");
    assertComplaint("one/platform.yaml:3: 'varies': needs 'variantOf' or 'like'");
    write("one", "title: One\nisolation: vm\nvariantOf: two\n");
    assertComplaint("one/platform.yaml:3: 'variantOf': needs 'varies'");
  }

  @Test
  void aPlatformIsNotLikeItself() throws IOException {
    write("one", "like: two\ntitle: One\n");
    write("two", "like: one\ntitle: Two\n");
    assertComplaint("one/platform.yaml:1: 'like': refers back to this platform");
  }

  @Test
  void anOptionThatIsNoVariableIsRefused() throws IOException {
    write("one", "title: One\nisolation: vm\noptions: {disk-format: raw}\n");
    assertComplaint("one/platform.yaml:3: 'options': 'disk-format'");
  }

  @Test
  void aPlatformSaysInWhichCampaignsItIsMeasuredWithoutBeingNamed() throws IOException {
    write("one", "title: One\nisolation: vm\n");
    write("two", "title: Two\nisolation: vm\nmeasured: standard\n");
    write("three", "title: Three\nisolation: vm\nmeasured: named\n");
    assertThat(unnamed(Inclusion.ALWAYS)).containsExactly("one");
    assertThat(unnamed(Inclusion.STANDARD)).containsExactly("one", "two");
    Catalogue catalogue = Catalogue.read(BENCHMARKS, List.of(own));
    assertThat(catalogue.only(List.of(), List.of("three"), Inclusion.ALWAYS).platforms())
        .hasSize(1);
  }

  @Test
  void aWrongDescriptionIsNamedWithItsLine() throws IOException {
    write("one", "title: One\nisolation: vm\ncolour: red\n");
    assertComplaint("one/platform.yaml:3: 'colour'");
  }

  @ParameterizedTest
  @CsvSource({"host, NONE", "container, CONTAINER", "virtual machine, VM", "vm, VM"})
  void anOlderDescriptionStatesAKind(String kind, Isolation isolation) throws IOException {
    write("one", "title: One\nkind: " + kind + "\n");
    PlatformFolder platform = PlatformFolder.read(own.resolve("one"));
    assertThat(platform.traits().isolation()).contains(isolation);
    assertThat(platform.kind()).isEqualTo(isolation.kind());
  }

  @Test
  void aKindThatIsNoIsolationIsAName() throws IOException {
    write("one", "title: One\nkind: thing\n");
    PlatformFolder platform = PlatformFolder.read(own.resolve("one"));
    assertThat(platform.traits().isolation()).isEmpty();
    assertThat(platform.kind()).isEqualTo("thing");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    write("one", "title: One\n");
    assertComplaint("'isolation'");
  }

  @Test
  void anIdWithAHyphenIsRefused() throws IOException {
    write("my-vm", "title: Mine\nisolation: vm\n");
    assertComplaint("my-vm: not a platform id");
  }

  private List<String> unnamed(Inclusion widest) {
    return Catalogue.read(BENCHMARKS, List.of(own))
        .only(List.of(), List.of(), widest)
        .platforms()
        .stream()
        .map(PlatformFolder::id)
        .toList();
  }

  private void assertComplaint(String part) {
    assertThatThrownBy(() -> Catalogue.read(BENCHMARKS, List.of(own)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(part);
  }

  private void write(String id, String yaml) throws IOException {
    Files.createDirectories(own.resolve(id));
    Files.writeString(own.resolve(id).resolve("platform.yaml"), yaml);
  }
}
