package dev.tare.dataset.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.KnownBenchmarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known is what there is. */
class KnownPlatformsTest {

  @ParameterizedTest
  @CsvSource({"platforms, platform.yaml", "benchmarks, benchmark.yaml"})
  void everyFolderOfTheCollectorIsKnown(String kind, String description) throws IOException {
    assertThat(kind.equals("platforms") ? KnownPlatforms.ids() : KnownBenchmarks.ids())
        .containsAll(folders(Path.of("..", "collector", kind), description));
  }

  private static List<String> folders(Path parent, String description) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(description)))
          .map(folder -> folder.getFileName().toString())
          .toList();
    }
  }
}
