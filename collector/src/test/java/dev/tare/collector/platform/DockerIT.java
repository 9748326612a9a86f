package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Collecting;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign in real containers and on the host. */
class DockerIT {

  @Test
  void everyBenchmarkRunsInAContainerAsItDoesOnTheHost(@TempDir Path temporary) throws Exception {
    Collecting collecting =
        Collecting.real(
            temporary.resolve("campaign"),
            "native,docker",
            "cpu,mem,disk-random,fork,fork-spawn",
            2,
            0.5);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    Dataset dataset = DatasetReader.read(temporary.resolve("campaign"));
    assertThat(dataset.fact("docker", "image")).get().asString().startsWith("sha256:");
    assertThat(dataset.fact("docker", "image_tar_sha256")).get().asString().hasSize(64);
    assertThat(dataset.fact("docker", "command")).get().asString().startsWith("docker exec");
    assertThat(dataset.fact("docker-fork", "processes")).contains("199");
    assertThat(dataset.fact("docker-disk-random", "filesystem"))
        .isEqualTo(dataset.fact("native-disk-random", "filesystem"));
    assertThat(dataset.sample(new Cell("docker", "cpu")).orElseThrow().inner().get(1))
        .hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void theStaticProgramsRunInAnEmptyImage(@TempDir Path temporary) throws Exception {
    Path into = temporary.resolve("campaign");
    Collecting collecting =
        Collecting.real(into, "docker_scratch", "cpu,mem,fork,fork-spawn", 1, 0.3);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    assertThat(DatasetReader.read(into).fact("docker_scratch", "image_debian")).isEmpty();
  }
}
