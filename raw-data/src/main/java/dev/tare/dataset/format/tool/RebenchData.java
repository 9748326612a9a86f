package dev.tare.dataset.format.tool;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.format.series.SeriesSet;
import dev.tare.dataset.format.tool.TableRows.Row;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int CRITERION = 4;
  private static final int BENCHMARK = 5;
  private static final int EXECUTOR = 6;
  private static final int SUITE = 7;
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
    Reading reading = new Reading(file.issues());
    TableRows.read(file, TABLE, reading::add);
    return SourceContent.of(reading.series.build());
  }

  /** The series of one file. */
  private static final class Reading {

    private final IssueCollector issues;
    private final SeriesSet series;
    private final Map<Label, String> suites = new HashMap<>();

    Reading(IssueCollector issues) {
      this.issues = issues;
      this.series = new SeriesSet(issues);
    }

    void add(Row row) {
      if (row.field(0).equals(COLUMNS.get(0))) {
        return;
      }
      if (!isMeasurement(row)) {
        leaveOut(row, "a row without invocation, iteration or name of the benchmark");
      } else if (!row.field(CRITERION).equals("total")) {
        issues.add(IssueCode.LEFT_OUT, row.line(), "only the criterion 'total' is read");
      } else if (!isFirstSuite(row)) {
        leaveOut(row, "a benchmark of the same name in another suite");
      } else {
        series
            .series(label(row), unit(row), better(row), row.line())
            .ifPresent(
                builder -> builder.add(Origin.inSession(row.line(), session(row)), row.field(2)));
      }
    }

    private boolean isFirstSuite(Row row) {
      String suite = row.field(SUITE);
      return suites.computeIfAbsent(label(row), first -> suite).equals(suite);
    }

    private void leaveOut(Row row, String what) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD, row.line(), what + "; left out; give it a file of its own");
    }
  }

  private static boolean isMeasurement(Row row) {
    return row.fields().size() >= FEWEST
        && row.field(0).matches("[1-9]\\d{0,8}")
        && row.field(1).matches("\\d{1,9}")
        && !row.field(BENCHMARK).isEmpty();
  }

  private static int session(Row row) {
    return Integer.parseInt(row.field(0));
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
