package dev.tare.dataset.format.tool;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/**
 * The data file of ReBench: a series for each benchmark and executor, which is the platform. An
 * invocation is a session, an iteration a run; only the criterion {@code total} is read.
 */
public final class RebenchData implements SourceFormat {

  /** The first columns, and those that tell what was run. */
  private static final List<String> COLUMNS =
      List.of(
          "invocation",
          "iteration",
          "value",
          "unit",
          "criterion",
          "benchmark",
          "executor",
          "suite",
          "extraArgs",
          "cores",
          "inputSize",
          "varValue",
          "machine");

  private static final int BENCHMARK = 5;
  private static final int EXECUTOR = 6;
  private static final int FIRST_PARAMETER = 8;
  private static final int FEWEST = 12;

  private static final String HEADER = String.join("\t", COLUMNS.subList(0, BENCHMARK));
  private static final Pattern ROW =
      Pattern.compile("\\d+\t\\d+\t[^\t]+\t[^\t]*\t[^\t]+(?:\t[^\t]*){7,}");

  private static final CSVFormat TABLE =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(false)
          .get();

  @Override
  public String id() {
    return "rebench";
  }

  @Override
  public String title() {
    return "ReBench data";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    try {
      return file.head()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .findFirst()
          .filter(line -> line.startsWith(HEADER) || ROW.matcher(line).matches())
          .isPresent();
    } catch (InputException unreadable) {
      return false;
    }
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesSet series = new SeriesSet(file.issues());
    TableRows.read(
        file,
        TABLE,
        row -> {
          if (!row.field(0).equals(COLUMNS.get(0))) {
            add(row, series, file);
          }
        });
    return SourceContent.of(series.build());
  }

  private static void add(Row row, SeriesSet series, SourceFile file) {
    if (row.fields().size() < FEWEST
        || !row.field(0).matches("[1-9]\\d{0,8}")
        || !row.field(1).matches("\\d{1,9}")
        || row.field(BENCHMARK).isEmpty()) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              row.line(),
              "a row without invocation, iteration or name of the benchmark; left out");
    } else if (row.field(4).equals("total")) {
      series
          .series(label(row), unit(row), better(row), row.line())
          .ifPresent(
              builder ->
                  builder.add(
                      Origin.inSession(row.line(), Integer.parseInt(row.field(0))), row.field(2)));
    } else {
      file.issues().add(IssueCode.LEFT_OUT, row.line(), "only the criterion 'total' is read");
    }
  }

  /** The benchmark with the parameters that are set; suites often name the platform again. */
  private static Label label(Row row) {
    String parameters =
        IntStream.range(FIRST_PARAMETER, COLUMNS.size())
            .filter(column -> !row.field(column).isEmpty())
            .mapToObj(column -> ' ' + COLUMNS.get(column) + '=' + row.field(column))
            .collect(Collectors.joining());
    return new Label(
        Optional.of(row.field(EXECUTOR)).filter(name -> !name.isEmpty()),
        Optional.of(row.field(BENCHMARK) + parameters),
        Optional.empty());
  }

  private static Optional<String> unit(Row row) {
    return Optional.of(row.field(3)).filter(unit -> !unit.isEmpty());
  }

  /** A total is a run time where its unit is one of time. */
  private static Optional<Direction> better(Row row) {
    return List.of("ns", "us", "ms", "s").contains(row.field(3))
        ? Optional.of(Direction.LOWER)
        : Optional.empty();
  }
}
