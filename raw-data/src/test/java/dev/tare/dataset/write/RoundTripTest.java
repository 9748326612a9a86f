package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.BareDirectoryReader;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format states is the same after an import, and after a second one. */
class RoundTripTest {

  private static final Path FIXTURES = Path.of("src/test/resources/dev/tare/dataset/format");

  @TempDir private Path parent;

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void nothingChangesByAnImport(Path fixture) throws IOException {
    Path directory = Files.createDirectories(parent.resolve("from/native"));
    Files.copy(fixture, directory.resolve(fixture.getFileName()));
    BareDirectory read = read();
    Path first = parent.resolve("first");
    Path second = parent.resolve("second");
    if (read.dataset().samples().isEmpty()) {
      return;
    }
    DatasetImporter.write(read.dataset(), read.files(), parent.resolve("from"), first, "tare");
    Dataset once = DatasetReader.read(first);
    DatasetImporter.write(once, first, second, "tare");
    Dataset twice = DatasetReader.read(second);
    assertThat(SampleContent.of(once)).isEqualTo(SampleContent.of(read.dataset()));
    assertThat(SampleContent.of(twice)).isEqualTo(SampleContent.of(read.dataset()));
    assertThat(twice.description().platforms()).isEqualTo(read.dataset().description().platforms());
    assertThat(twice.description().facts()).isEqualTo(read.dataset().description().facts());
    assertThat(once.issues()).hasSameSizeAs(read.dataset().issues());
    assertThat(twice.issues()).hasSameSizeAs(once.issues());
  }

  private BareDirectory read() {
    try {
      return BareDirectoryReader.read(parent.resolve("from"), ReadOptions.NONE);
    } catch (InputException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
