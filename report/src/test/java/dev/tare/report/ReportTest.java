package dev.tare.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @Test
  void sameDatasetGivesSameBytes(@TempDir Path folder) throws IOException {
    Path first = write(folder.resolve("first"));
    Path second = write(folder.resolve("second"));
    List<Path> files = files(first);
    assertThat(files(second)).isEqualTo(files);
    for (Path file : files) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  @Test
  void everyFileThatIsPromisedIsThere(@TempDir Path folder) throws IOException {
    write(folder);
    assertThat(files(folder).stream().map(Path::toString))
        .contains("index.html", "index.de.html", "summary.md", "summary.csv")
        .contains("figures/cpu-runs.svg", "figures/cpu-ratios.svg");
  }

  private static Path write(Path folder) {
    Report.write(Example.dataset(), Example.analysis(), List.of(Language.EN, Language.DE), folder);
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
