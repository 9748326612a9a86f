package dev.tare.dataset.format.tool;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.format.series.SeriesSet;
import dev.tare.dataset.format.tool.TableRows.Row;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * The raw.csv of criterion.rs: a series for each benchmark; a sample is a run, its value is the
 * time of one iteration.
 */
public final class CriterionCsv implements SourceFormat {

  private static final List<String> OLD =
      List.of("group", "function", "value", "sample_time_nanos", "iteration_count");
  private static final List<String> NEW =
      List.of(
          "group",
          "function",
          "value",
          "throughput_num",
          "throughput_type",
          "sample_measured_value",
          "unit",
          "iteration_count");

  private static final String NANOSECONDS = "ns";

  @Override
  public String id() {
    return "criterion";
  }

  @Override
  public String title() {
    return "criterion.rs raw.csv";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    try {
      String first = file.head().lines().findFirst().orElse("").strip();
      return first.equals(String.join(",", OLD)) || first.equals(String.join(",", NEW));
    } catch (InputException unreadable) {
      return false;
    }
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesSet series = new SeriesSet(file.issues());
    boolean isOld = file.head().lines().findFirst().orElse("").contains(OLD.get(3));
    TableRows.read(
        file,
        CSVFormat.RFC4180,
        row -> {
          if (row.line() > 1) {
            add(row, isOld, series, file);
          }
        });
    return SourceContent.of(series.build());
  }

  private static void add(Row row, boolean isOld, SeriesSet series, SourceFile file) {
    OptionalDouble measured = NumberToken.of(row.field(isOld ? 3 : 5)).value();
    OptionalDouble iterations = NumberToken.of(row.field(isOld ? 4 : 7)).value();
    String unit = isOld ? NANOSECONDS : row.field(6);
    String benchmark =
        Stream.of(row.field(0), row.field(1), row.field(2))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    if (row.fields().size() != (isOld ? OLD : NEW).size()
        || benchmark.isEmpty()
        || measured.isEmpty()
        || iterations.orElse(0) <= 0) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              row.line(),
              "a row without name, measured value or iterations; left out");
      return;
    }
    series
        .series(Label.ofBenchmark(benchmark), unit(unit), better(unit), row.line())
        .ifPresent(
            builder ->
                builder.add(
                    Origin.at(row.line()), measured.getAsDouble() / iterations.getAsDouble()));
  }

  private static Optional<String> unit(String unit) {
    return Optional.of(unit).filter(name -> !name.isEmpty());
  }

  /** Measurements of one's own may be of any kind. */
  private static Optional<Direction> better(String unit) {
    return unit.equals(NANOSECONDS) ? Optional.of(Direction.LOWER) : Optional.empty();
  }
}
