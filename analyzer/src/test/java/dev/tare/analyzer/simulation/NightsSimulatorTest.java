package dev.tare.analyzer.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of simulated nights: what an event does, and that it does nothing else. */
class NightsSimulatorTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");
  private static final Cell KVM = new Cell("kvm", "mem");

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameFiles() throws IOException {
    assertThat(files(write("one", 3, "a", "none"))).isEqualTo(files(write("two", 3, "a", "none")));
    assertThat(files(write("other", 3, "a", "none")).keySet())
        .contains("a/2026-01-03T0100Z/kvm-cpu.csv", "a/2026-01-03T0100Z/datapackage.json");
  }

  @Test
  void aStepChangesItsPlatformFromItsNightOnAndNothingElse() {
    Path without = write("without", 4, "a", "none");
    Path with = write("with", 4, "a", "a/kvm=+5%@3..");
    assertThat(ratio(with, without, 2, KVM)).isEqualTo(1);
    assertThat(ratio(with, without, 3, KVM)).isCloseTo(1.05, within());
    assertThat(ratio(with, without, 4, new Cell("kvm", "cpu"))).isCloseTo(1 / 1.05, within());
    assertThat(ratio(with, without, 4, new Cell("native", "mem"))).isEqualTo(1);
  }

  @Test
  void absenceUnusablePlatformsAndFailuresAreToldApart() {
    Path archive =
        write(
            "archive",
            5,
            "a",
            "a/*=absent@2",
            "a/kvm=absent@3",
            "a/kvm=unusable@4",
            "a/kvm=failed@5");
    assertThat(archive.resolve("a/2026-01-02T0100Z")).doesNotExist();
    assertThat(night(archive, 3).platforms()).extracting("id").containsExactly("native", "docker");
    assertThat(night(archive, 4).platforms()).extracting("usable").contains(false);
    assertThat(night(archive, 5).sample(KVM).orElseThrow().failures()).hasSize(16);
    assertThat(night(archive, 5).issues()).isEmpty();
  }

  @Test
  void aYearOfTwoHostsHasItsSilentWeek() throws IOException {
    NightsPlan plan = NightsPlan.of(List.of("a", "b"), 40, 2, 1, FIRST, List.of());
    assertThat(NightsSimulator.write(plan, folder.resolve("year"))).isEqualTo(73);
    try (var nights = Files.list(folder.resolve("year/b"))) {
      assertThat(nights).hasSize(33);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kvm=+5%@1", "a/kvm=5%@1", "a/kvm=gone@1", "a/kvm=absent@5..2", "a/kvm=absent@0"})
  void whatIsNoEventIsRefused(String event) {
    assertThatThrownBy(() -> write("refused", 3, "a", event))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not an event; write HOST/PLATFORM=EFFECT");
  }

  @Test
  void whatIsNotSimulatedIsRefused() {
    assertThatThrownBy(() -> write("refused", 3, "a", "a/qemu=absent@1"))
        .hasMessageContaining("qemu: is not simulated");
    assertThatThrownBy(() -> write("refused", 3, "a", "b/kvm=absent@1"))
        .hasMessageContaining("b: has an event, but is not in --hosts");
    write("again", 1, "a", "none");
    assertThatThrownBy(() -> write("again", 1, "a", "none")).hasMessageContaining("is not empty");
  }

  private Path write(String name, int nights, String host, String... events) {
    Path archive = folder.resolve(name);
    NightsSimulator.write(
        NightsPlan.of(List.of(host), nights, 16, 7, FIRST, List.of(events)), archive);
    return archive;
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  private static Dataset night(Path archive, int night) {
    return DatasetReader.read(archive.resolve(String.format("a/2026-01-%02dT0100Z", night)));
  }

  private static double ratio(Path one, Path other, int night, Cell cell) {
    return value(one, night, cell) / value(other, night, cell);
  }

  private static double value(Path archive, int night, Cell cell) {
    return night(archive, night).sample(cell).orElseThrow().runs().get(5).value();
  }

  private static TreeMap<String, String> files(Path archive) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (var all = Files.walk(archive)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(archive.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
