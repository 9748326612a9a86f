package dev.tare.dataset.format.tool;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Run;
import dev.tare.dataset.format.SourceFormats;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of a tool, read by the format that recognizes it. */
record Fixture(Optional<SourceFormat> format, SourceContent content, List<DataIssue> issues) {

  static final Path DIRECTORY = Path.of("src/test/resources/dev/tare/dataset/format/tool");

  /** A file of the resources. */
  static Fixture of(String name) {
    return of(DIRECTORY, name);
  }

  static Fixture of(Path directory, String name) {
    SourceFile file = new SourceFile(directory, name);
    Optional<SourceFormat> format = SourceFormats.of(file);
    SourceContent content =
        format.map(found -> found.read(file, ReadOptions.NONE)).orElse(SourceContent.EMPTY);
    return new Fixture(format, content, file.issues().list());
  }

  /** A file with that text. */
  static Fixture of(Path directory, String name, String text) {
    try {
      Files.writeString(directory.resolve(name), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return of(directory, name);
  }

  static String text(String name) {
    try {
      return Files.readString(DIRECTORY.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The series of a benchmark and metric; an empty metric is none. */
  SourceSeries series(String benchmark, String metric) {
    return content.series().stream()
        .filter(one -> one.label().benchmark().equals(Optional.of(benchmark)))
        .filter(one -> one.label().metric().orElse("").equals(metric))
        .findFirst()
        .orElseThrow(() -> new AssertionError(benchmark + " " + metric + " not among " + labels()));
  }

  List<SourceSeries.Label> labels() {
    return content.series().stream().map(SourceSeries::label).toList();
  }

  static List<Double> values(SourceSeries series) {
    return series.runs().stream().map(Run::value).toList();
  }

  /** The issues without their file, such as {@code 3: CUT_OFF: ...}. */
  List<String> problems() {
    return issues.stream().map(issue -> issue.line() + ": " + issue.code()).toList();
  }
}
