package dev.tare.dataset.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packing and reading in place. */
class BagPackerTest {

  private static final Path EXAMPLES = Path.of("examples");

  /** What a killed program leaves. */
  private static final String LEFT = ".tare-1-0123456789abcdef.tmp";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"clean", "failures", "layers", "noisy-disk"})
  void everyExampleComesBackAsItWas(String example) throws IOException {
    Path campaign = EXAMPLES.resolve(example);
    Path bag = folder.resolve(example + ".tar.gz");
    Bag packed = packer(false).pack(campaign);
    assertThat(packed).isEqualTo(Bag.verify(bag));
    Path back = Files.createDirectories(folder.resolve("back").resolve(example));
    Bag.unpack(bag, back);
    assertThat(Directory.of(back)).isEqualTo(Directory.of(campaign)).hasSize(packed.files());
    assertThat(DatasetReader.read(bag)).isEqualTo(DatasetReader.read(campaign));
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path campaign = copy("clean");
    byte[] first = Files.readAllBytes(packed(campaign));
    Path other = Files.createDirectories(folder.resolve("other/clean"));
    for (String name : Directory.of(campaign).descendingMap().keySet()) {
      Path file = Files.copy(campaign.resolve(name), other.resolve(name));
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
    assertThat(Files.readAllBytes(packed(other))).isEqualTo(first);
  }

  @Test
  void namesOfAnyKindAreKept() throws IOException {
    Path campaign = copy("clean");
    Path source = Files.createDirectories(campaign.resolve("notes/" + "d".repeat(120)));
    Files.writeString(source.resolve("Ergebnis für Köln, 100 %\n2.csv"), "1\n");
    Files.writeString(source.resolve(".hidden"), "");
    Files.writeString(campaign.resolve(LEFT), "left by a killed program");
    Path bag = packed(campaign);
    Path back = Files.createDirectories(folder.resolve("back"));
    Bag.unpack(bag, back);
    assertThat(Directory.of(back))
        .isEqualTo(Directory.without(campaign, LEFT))
        .containsKey("notes/" + "d".repeat(120) + "/Ergebnis für Köln, 100 %\n2.csv");
  }

  @Test
  void theDirectoryIsRemovedOnlyWhenAsked() throws IOException {
    Path campaign = copy("failures");
    packer(false).pack(campaign);
    assertThat(campaign).exists();
    packer(true).pack(campaign);
    assertThat(campaign).doesNotExist();
    try (Stream<Path> left = Files.list(campaign.getParent())) {
      assertThat(left).isEmpty();
    }
    assertThat(DatasetReader.read(folder.resolve("failures.tar.gz")).samples()).isNotEmpty();
  }

  @Test
  void anotherBagOfTheNameStays() throws IOException {
    Path campaign = copy("clean");
    Path bag = packed(campaign);
    byte[] before = Files.readAllBytes(bag);
    Files.writeString(campaign.resolve("summary.md"), "another\n");
    assertRefused(campaign, "clean.tar.gz: exists and differs from the campaign");
    assertThat(Files.readAllBytes(bag)).isEqualTo(before);
    assertThat(campaign).exists();
  }

  @Test
  void whatIsNotRightIsNotPacked() throws IOException {
    Path campaign = copy("clean");
    Files.writeString(campaign.resolve("native-cpu.csv"), "time,value\n");
    assertRefused(campaign, "native-cpu.csv: changed after the campaign was sealed");
    campaign = copy("failures");
    Files.createSymbolicLink(campaign.resolve("log/link"), Path.of("/etc/passwd"));
    assertRefused(campaign, "log/link: a link or device");
    campaign = copy("noisy-disk");
    Path analysis = Files.writeString(campaign.resolve("analysis.json"), "{}");
    Files.setLastModifiedTime(analysis, FileTime.fromMillis(0));
    assertRefused(campaign, "analysis.json: older than the tables; run first: tare analyze ");
    Files.delete(analysis);
    unseal(campaign);
    assertRefused(campaign, "noisy-disk: is not complete; finish it with 'tare collect --resume");
    assertThat(folder.resolve("noisy-disk.tar.gz")).doesNotExist();
    assertThat(new CampaignPacker(Optional.of(folder), true, false, "tare").pack(campaign).files())
        .isEqualTo(6);
  }

  @Test
  void anErrorInABagNamesTheBag() throws IOException {
    BagForge forge = BagForge.of(packed(copy("clean")));
    String name = "data/datapackage.json";
    forge.replace(name, forge.text(name).replace("\"schema\" : 1", "\"schema\" : 99"));
    Path bag = forge.describe().write(folder.resolve("clean.tar.gz"));
    assertThatThrownBy(() -> DatasetReader.read(bag))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(bag + "/datapackage.json: tare.schema is 99");
  }

  /** As if it had been killed. */
  private static void unseal(Path campaign) {
    DataPackage whole = DataPackage.read(campaign).orElseThrow();
    Campaign c = whole.description().campaign();
    Campaign killed =
        new Campaign(
            c.name(), c.tool(), c.source(), c.baseline(), c.started(), Optional.empty(), c.plan());
    DataPackage.write(campaign, whole.description().with(killed), List.of(), false);
  }

  private Path packed(Path campaign) throws IOException {
    Path to = Files.createDirectories(campaign.resolveSibling("to"));
    new CampaignPacker(Optional.of(to), false, false, "tare 0.1.0").pack(campaign);
    return to.resolve(campaign.getFileName() + ".tar.gz");
  }

  private void assertRefused(Path campaign, String why) throws IOException {
    assertThatThrownBy(() -> packed(campaign))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  private CampaignPacker packer(boolean replace) {
    return new CampaignPacker(Optional.of(folder), false, replace, "tare 0.1.0");
  }

  private Path copy(String example) throws IOException {
    return Directory.copy(EXAMPLES.resolve(example), folder.resolve("campaigns/" + example));
  }
}
