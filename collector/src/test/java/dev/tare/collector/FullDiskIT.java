package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full disks: the measured one, and the one with the campaign. */
class FullDiskIT {

  @TempDir private Path temporary;
  private Path small;

  @AfterEach
  void unmount() throws Exception {
    run("umount", small.toString());
  }

  @Test
  void withoutRoomTheRunsFailAndTheGuestIsLeftOut() throws Exception {
    mount("64m");
    Dataset dataset = measuredOn(small);
    assertThat(failures(dataset, "native")).containsExactly("NO_SPACE");
    assertThat(failures(dataset, "docker")).containsExactly("NO_SPACE");
    assertThat(reason(dataset)).contains("No space left on device");
    assertThat(small).isEmptyDirectory();
  }

  @Test
  void aGuestThatHasNoRoomLeavesItToOthers() throws Exception {
    mount("160m");
    Dataset dataset = measuredOn(small);
    assertThat(failures(dataset, "native")).isEmpty();
    assertThat(failures(dataset, "docker")).isEmpty();
    assertThat(reason(dataset)).contains("No space left on device");
    assertThat(small.toFile().list()).containsExactly("random.fill");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 12, 16, 20, 24, 32, 40})
  void aCampaignThatCannotBeWrittenStopsWithOneLineAndIsResumed(int kilobytes) throws Exception {
    mount("1m");
    fill(kilobytes);
    Fakes fakes = new Fakes(temporary);
    Path into = Files.createDirectory(small.resolve("campaign"));
    CampaignSpec spec = Fakes.spec(8, 2, 10, "constant", "failing");
    assertThatThrownBy(() -> fakes.collect(into, false, spec))
        .isInstanceOf(InputException.class)
        .message()
        .contains("cannot be written: No space left on device")
        .hasLineCount(1);
    assertThat(fakes.paths.running()).isEmptyDirectory();
    assertNothingHalf(into);
    Files.delete(small.resolve("ballast"));
    assertThat(fakes.collect(into, true, spec))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 32, 16, 16));
    assertThat(DatasetReader.read(into).issues()).isEmpty();
    assertThat(DatasetReader.read(into).samples().get(0).runs())
        .extracting(Run::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  /** Native, Docker and a guest with this disk; its writes, and a benchmark without a disk. */
  private Dataset measuredOn(Path disk) throws Exception {
    Fakes fakes = Fakes.over(Path.of("benchmarks").toAbsolutePath(), temporary);
    Path into = temporary.resolve("campaign");
    CampaignSpec spec = Fakes.spec(1, 1, 30, "native", "docker", "kvm_by_tcg");
    fakes.collect(
        into,
        false,
        CampaignSpecBuilder.from(spec)
            .benchmarks(List.of("disk-random", "fork"))
            .disk(disk)
            .build());
    Dataset dataset = DatasetReader.read(into);
    for (String platform : List.of("native", "docker")) {
      assertThat(dataset.sample(new Cell(platform, "fork")).orElseThrow().runs()).hasSize(1);
    }
    return dataset;
  }

  private static List<String> failures(Dataset dataset, String platform) {
    return dataset.sample(new Cell(platform, "disk-random")).orElseThrow().failures().stream()
        .map(Failure::reason)
        .toList();
  }

  private static String reason(Dataset dataset) {
    return dataset.platforms().stream()
        .filter(platform -> platform.id().equals("kvm_by_tcg"))
        .findFirst()
        .flatMap(Platform::reason)
        .orElseThrow();
  }

  /** All files are readable, and none is temporary. */
  private static void assertNothingHalf(Path campaign) throws Exception {
    try (var files = Files.walk(campaign)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.endsWith(".tmp"));
    }
    if (Files.exists(campaign.resolve("datapackage.json"))) {
      assertThat(DatasetReader.read(campaign).issues())
          .allMatch(issue -> issue.code() == IssueCode.RUNS_MISSING);
    }
  }

  private void mount(String size) throws Exception {
    small = Files.createDirectory(temporary.resolve("small"));
    run("mount", "-t", "tmpfs", "-o", "size=" + size, "tare-test", small.toString());
  }

  /** Fills the disk except for that much space. */
  private void fill(int kilobytes) throws Exception {
    int rest = 1024 - kilobytes;
    run("dd", "if=/dev/zero", "of=" + small.resolve("ballast"), "bs=1k", "count=" + rest);
  }

  private static void run(String... words) throws Exception {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
