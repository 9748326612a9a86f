package dev.tare.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignFinderTest {

  @TempDir private Path archive;

  @Test
  void campaignIsFoundInItself() throws IOException {
    Path campaign = campaign("2026-11-23T0100Z", "native-cpu.csv");
    campaign("2026-11-23T0100Z/nested", "native-cpu.csv");
    assertThat(CampaignFinder.find(campaign)).containsExactly(campaign);
  }

  @Test
  void campaignsAreFoundByName() throws IOException {
    Path second = campaign("2026-11-24T0100Z", "failures.csv");
    Path first = campaign("2026-11-23T0100Z", "native-cpu.csv");
    campaign("2026-11-25T0100Z", "plan.json");
    campaign("2026-11-26T0100Z", "summary.csv");
    Path other = campaign("node-1/2026-11-27T0100Z", "native-cpu.csv");
    campaign("Node/2026-11-27T0100Z", "native-cpu.csv");
    campaign("node-2/more/2026-11-27T0100Z", "native-cpu.csv");
    Path bag = Files.createFile(archive.resolve("2026-11-28T0100Z.tar.gz"));
    Files.createFile(archive.resolve("2026-11-24T0100Z.tar.gz"));
    Files.createFile(archive.resolve(".2026-11-29T0100Z.tar.gz"));
    Files.createFile(archive.resolve("index.csv"));
    campaign(".2026-11-23T0100Z.1234.tmp", "native-cpu.csv");
    Files.createDirectories(archive.resolve("empty"));
    Files.createDirectories(archive.resolve("odd/directory.csv"));
    Files.createFile(archive.resolve("README.md"));
    assertThat(CampaignFinder.find(archive)).containsExactly(first, second, bag, other);
  }

  @Test
  void whatRepeatsANightIsNoNight() throws IOException {
    Path night = campaign("node-1/2026-11-27T0100Z", "native-cpu.csv");
    Path again = campaign("node-1/confirm/2026-11-27T0100Z", "native-cpu.csv");
    Path host = archive.resolve("node-1");
    assertThat(CampaignFinder.find(archive)).containsExactly(night);
    assertThat(CampaignFinder.find(host)).containsExactly(night);
    assertThat(CampaignFinder.findAll(archive)).containsExactly(night, again);
    assertThat(CampaignFinder.findAll(host)).containsExactly(night, again);
    assertThat(CampaignFinder.findAll(night)).containsExactly(night);
    assertThat(SecondMeasurements.ofNight(night)).contains(again);
    assertThat(SecondMeasurements.contains(again)).isTrue();
    assertThat(HostDirectory.of(host))
        .singleElement()
        .satisfies(one -> assertThat(one.campaigns()).containsExactly(night));
    assertThatThrownBy(() -> HostId.require("confirm")).hasMessageContaining("the word confirm");
  }

  @Test
  void bagIsFoundInItself() throws IOException {
    Path bag = Files.createFile(archive.resolve("2026-11-28T0100Z.tar.gz"));
    assertThat(CampaignFinder.find(bag)).containsExactly(bag);
  }

  @Test
  void emptyDirectoryHasNone() {
    assertThat(CampaignFinder.find(archive)).isEmpty();
  }

  @Test
  void fileIsNoDirectory() throws IOException {
    Path file = Files.createFile(archive.resolve("native-cpu.csv"));
    assertThatThrownBy(() -> CampaignFinder.find(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": is not a directory");
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "11, true"})
  void derivedFileIsUpToDateWhenNoTableIsNewer(int second, boolean upToDate) throws IOException {
    Path campaign = campaign("2026-11-23T0100Z", "native-cpu.csv");
    at(10, campaign.resolve("native-cpu.csv"));
    at(99, Files.createFile(campaign.resolve("summary.csv")));
    Path derived = at(second, Files.createFile(campaign.resolve("analysis.json")));
    assertThat(CampaignFinder.isUpToDate(derived, campaign)).isEqualTo(upToDate);
  }

  @Test
  void missingFileIsNotUpToDate() throws IOException {
    Path campaign = campaign("2026-11-23T0100Z", "native-cpu.csv");
    assertThat(CampaignFinder.isUpToDate(campaign.resolve("analysis.json"), campaign)).isFalse();
  }

  private Path campaign(String name, String file) throws IOException {
    Path campaign = Files.createDirectories(archive.resolve(name));
    Files.createFile(campaign.resolve(file));
    return campaign;
  }

  private static Path at(int second, Path file) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }
}
