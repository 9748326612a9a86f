package dev.tare.dataset.format.text;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The output of a tool among the test resources, or in a file that a test writes. */
record Fixture(SourceFile file) {

  static final Path DIRECTORY =
      Path.of("src/test/resources/dev/tare/dataset/format/text").toAbsolutePath();

  static Fixture of(String name) {
    return new Fixture(new SourceFile(DIRECTORY, name));
  }

  static Fixture write(Path directory, String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return new Fixture(new SourceFile(directory, name));
  }

  /** The names of all of them. */
  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static String text(String name) throws IOException {
    return Files.readString(DIRECTORY.resolve(name));
  }

  List<String> formats() {
    return TextFormats.ALL.stream()
        .filter(format -> format.recognizes(file))
        .map(SourceFormat::id)
        .toList();
  }

  List<SourceSeries> series() {
    return TextFormats.ALL.stream()
        .filter(format -> format.recognizes(file))
        .findFirst()
        .orElseThrow()
        .read(file, ReadOptions.NONE)
        .series();
  }

  /** The only series with these names; an empty name stands for an absent one. */
  SourceSeries series(String benchmark, String metric) {
    List<SourceSeries> found =
        series().stream()
            .filter(s -> s.label().benchmark().orElse("").equals(Objects.toString(benchmark, "")))
            .filter(s -> s.label().metric().orElse("").equals(Objects.toString(metric, "")))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size()
              + " series; there are "
              + series().stream().map(SourceSeries::label).toList());
    }
    return found.get(0);
  }

  static List<Double> values(SourceSeries series) {
    return series.runs().stream().map(Run::value).toList();
  }

  double value(String benchmark, String metric) {
    return values(series(benchmark, metric)).get(0);
  }

  List<String> issues() {
    return file.issues().list().stream().map(DataIssue::code).map(Object::toString).toList();
  }
}
