package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Collecting;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Campaigns in guests and on the host. */
class GuestCampaignIT {

  private static final double SECONDS = 0.3;

  @TempDir private Path temporary;

  @Test
  void everyBenchmarkRunsInAGuestAsItDoesOnTheHost() throws Exception {
    Dataset dataset = collect("native,qemu", "cpu,mem,disk-random,fork,fork-spawn");
    assertThat(dataset.fact("qemu", "accelerator")).contains("tcg");
    assertThat(dataset.fact("qemu-fork", "processes")).contains("199");
    assertThat(dataset.fact("qemu-disk-random", "direct")).contains("1");
    assertThat(dataset.fact("qemu-disk-random", "fio"))
        .isEqualTo(dataset.fact("native-disk-random", "fio"));
    assertThat(dataset.sample(new Cell("qemu", "disk-random")).orElseThrow().runs().get(0))
        .satisfies(
            r -> assertThat(r.number(CsvColumns.IMAGE_BYTES).getAsDouble()).isGreaterThan(1e8));
    Run run = dataset.sample(new Cell("qemu", "cpu")).orElseThrow().runs().get(0);
    assertThat(run.number(CsvColumns.GUEST_SECONDS).getAsDouble())
        .isBetween(SECONDS, run.number(CsvColumns.SECONDS).getAsDouble());
  }

  @Test
  void diskFormatsDifferInNothingElse() throws Exception {
    Dataset dataset = collect("qemu_raw,qemu_qcow2,qemu_qed", "disk-random");
    for (String format : List.of("raw", "qcow2", "qed")) {
      assertThat(dataset.fact("qemu_" + format, "disk_file_format")).contains(format);
      assertThat(command(dataset, format)).isEqualTo(command(dataset, "raw"));
    }
  }

  private static String command(Dataset dataset, String format) {
    String command = dataset.fact("qemu_" + format, "command").orElseThrow();
    return command.replace("format=" + format, "format=FORMAT");
  }

  private Dataset collect(String platforms, String benchmarks) throws Exception {
    Path into = temporary.resolve("campaign");
    Collecting collecting = Collecting.real(into, platforms, benchmarks, 1, SECONDS);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    return DatasetReader.read(into);
  }
}
