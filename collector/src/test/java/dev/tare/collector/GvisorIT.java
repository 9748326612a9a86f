package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further platform is only a folder. */
class GvisorIT {

  @Test
  void everyBenchmarkRunsOnAKernelInUserSpace(@TempDir Path temporary) throws Exception {
    Path into = temporary.resolve("campaign");
    Collecting collecting =
        Collecting.real(into, "gvisor", "cpu,mem,disk-random,fork,fork-spawn", 1, 0.3);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    assertThat(DatasetReader.read(into).fact("gvisor", "kernel")).contains("Linux 4.4.0");
  }
}
