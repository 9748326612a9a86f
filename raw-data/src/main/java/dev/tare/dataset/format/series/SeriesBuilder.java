package dev.tare.dataset.format.series;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.FailedRun;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import dev.tare.dataset.table.RunTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Collects the runs of one series in file order; their numbers are their places, from 1. */
public final class SeriesBuilder {

  /** Where and when a run was recorded. */
  public record Origin(long line, OptionalDouble time, Map<String, String> columns) {

    public Origin {
      columns =
          columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public static Origin at(long line) {
      return new Origin(line, OptionalDouble.empty(), Map.of());
    }

    public static Origin inSession(long line, int session) {
      return new Origin(
          line, OptionalDouble.empty(), Map.of(CsvColumns.SESSION, Integer.toString(session)));
    }
  }

  private final Label label;
  private final Optional<String> unit;
  private final Optional<Direction> better;
  private final IssueCollector issues;
  private final RunTable table = new RunTable();
  private final List<Run> others = new ArrayList<>();
  private final List<FailedRun> failures = new ArrayList<>();
  private final Map<Integer, List<Double>> inner = new HashMap<>();
  private int last;
  private double printedUnit = Double.POSITIVE_INFINITY;

  public SeriesBuilder(
      Label label, Optional<String> unit, Optional<Direction> better, IssueCollector issues) {
    this.label = label;
    this.unit = unit;
    this.better = better;
    this.issues = issues;
  }

  /**
   * Adds the run with a value that is printed like this. A value that the tool prints for "not a
   * number" is a failed run; any other text is left out with an issue.
   */
  public void add(Origin origin, String printed) {
    NumberToken number = NumberToken.of(printed);
    if (number.value().isPresent()) {
      printedUnit = Math.min(printedUnit, number.unit());
      add(origin, number.value().getAsDouble());
    } else if (number.isNotANumber()) {
      issues.add(
          IssueCode.NOT_A_NUMBER,
          origin.line,
          "'" + printed + "' in place of a value; counted as a failed run");
      fail(origin, FailureCode.NOT_A_NUMBER.name(), OptionalInt.empty());
    } else {
      skip(origin.line, "'" + NumberToken.clip(printed) + "' is not a number; value left out");
    }
  }

  /** Adds a run with a value that is computed from values in the file. */
  public void add(Origin origin, double value) {
    last++;
    if (others.isEmpty() && table.hasRoomFor(origin.columns.keySet())) {
      table.append(last, origin.line, origin.time, value, origin.columns);
    } else {
      others.add(new Run(last, origin.line, origin.time, value, origin.columns));
    }
  }

  /** Adds a run whose value is the median of inner values. */
  public void add(Origin origin, List<Double> values) {
    add(origin, NumberToken.median(values));
    inner.put(last, List.copyOf(values));
  }

  /** Adds a failed run. */
  public void fail(Origin origin, String reason, OptionalInt exit) {
    last++;
    failures.add(new FailedRun(last, origin.line, origin.time, reason, exit));
  }

  /** Leaves out a run that is not understood; its number is not given to another. */
  public void skip(long line, String reason) {
    last++;
    issues.add(IssueCode.NOT_UNDERSTOOD, line, reason);
  }

  public boolean isEmpty() {
    return table.isEmpty() && others.isEmpty() && failures.isEmpty();
  }

  /** By columns, unless there are too many different ones. */
  private List<Run> runs() {
    return others.isEmpty()
        ? table.trimmed()
        : Stream.concat(table.stream(), others.stream()).toList();
  }

  /** The series of single runs. */
  public SourceSeries build() {
    return build(ValueMeaning.RUN);
  }

  public SourceSeries build(ValueMeaning meaning) {
    return new SourceSeries(
        label,
        unit,
        better,
        meaning,
        runs(),
        failures,
        inner,
        Double.isInfinite(printedUnit) || table.isEmpty() && others.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(printedUnit));
  }
}
