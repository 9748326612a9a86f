package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Collecting;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** gVisor works from a home directory that no other user may enter. */
class GvisorIT {

  @Test
  void everyBenchmarkRunsOnAKernelInUserSpace(@TempDir Path temporary) throws Exception {
    Path into = temporary.resolve("campaign");
    Path cache = temporary.resolve("home/.cache");
    Files.createDirectory(
        cache.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    String benchmarks = "cpu,mem,disk-random,fork,fork-spawn";
    Collecting collecting = new Collecting(into, cache, "gvisor", benchmarks, 1, 0.3);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    assertThat(DatasetReader.read(into).fact("gvisor", "kernel")).contains("Linux 4.4.0");
  }
}
