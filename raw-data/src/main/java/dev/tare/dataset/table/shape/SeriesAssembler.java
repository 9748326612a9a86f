package dev.tare.dataset.table.shape;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.ValueColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Makes the runs of one series from its rows. */
final class SeriesAssembler {

  private final Cells cells;
  private final List<Optional<OptionalDouble>> times;
  private final boolean isNumbered;
  private final List<Boolean> unnumbered;
  private final StatedFailures stated;
  private final boolean isNamed;
  private final List<Integer> filled;
  private final RunNumbers numbers;
  private final List<Map<String, String>> further;
  private final List<Cells.Note> notes;
  private final List<Run> runs = new ArrayList<>();
  private final List<SourceSeries.FailedRun> failures = new ArrayList<>();

  /**
   * A series' rows.
   *
   * @param times by row; absent when the table has none
   * @param numbers as the table states them; absent when it has none
   * @param isNamed whether each row names its series, so that a row without a value is no padding
   * @param further columns to keep
   */
  SeriesAssembler(
      Cells cells,
      Optional<List<OptionalDouble>> times,
      Optional<List<String>> numbers,
      boolean isNamed,
      List<Map<String, String>> further,
      StatedFailures stated,
      List<Cells.Note> notes) {
    this.cells = cells;
    this.isNamed = isNamed;
    this.filled = cells.filled();
    this.times = cells.indices().mapToObj(i -> times.map(t -> t.get(i))).toList();
    this.isNumbered = numbers.isPresent();
    this.unnumbered = RunNumbers.missing(numbers, cells.size());
    this.numbers = RunNumbers.of(numbers, cells.size());
    this.further = further;
    this.stated = stated;
    this.notes = notes;
  }

  List<Run> runs() {
    return runs;
  }

  List<SourceSeries.FailedRun> failures() {
    return failures;
  }

  /** Adds all rows; returns how many were left out because they are not understood. */
  int add(ValueColumn values) {
    int left = 0;
    for (int row = 0; row < cells.size(); row++) {
      left += add(row, values.rows().get(row)) ? 0 : 1;
    }
    return left;
  }

  private boolean add(int row, ValueColumn.Reading reading) {
    boolean timeless = times.get(row).isPresent() && times.get(row).get().isEmpty();
    OptionalDouble time = times.get(row).orElse(OptionalDouble.empty());
    switch (reading.state()) {
      case VALUE -> {
        if (timeless) {
          return leave(row, "no time beside the value " + quoted(row));
        }
        if (unnumbered.get(row)) {
          return leave(row, "no number of a run beside the value " + quoted(row));
        }
        Optional<StatedFailures.Stated> failure = stated.of(row);
        if (failure.isPresent()) {
          fail(row, time, failure.get());
          return true;
        }
        runs.add(
            new Run(
                numbers.numbers().get(row),
                cells.lines().get(row),
                time,
                reading.value(),
                further.get(row)));
      }
      case EMPTY -> {
        if (time.isPresent() || isNumbered) {
          fail(row, time, FailureCode.MISSING_VALUE, IssueCode.MISSING_VALUE);
        } else if (isNamed || isBetween(row)) {
          leave(row, "no value");
        }
      }
      case FAILED -> fail(row, time, FailureCode.NOT_A_NUMBER, IssueCode.NOT_A_NUMBER);
      case UNREAD -> {
        return leave(row, quoted(row) + " is not understood");
      }
    }
    return true;
  }

  /**
   * Whether the column has cells above and below; else it is merely shorter than its neighbours.
   */
  private boolean isBetween(int row) {
    return !filled.isEmpty() && filled.get(0) < row && row < filled.get(filled.size() - 1);
  }

  private String quoted(int row) {
    return Cells.quoted(cells.texts().get(row));
  }

  private boolean leave(int row, String why) {
    notes.add(
        new Cells.Note(IssueCode.ROW_LEFT_OUT, cells.lines().get(row), why + "; line left out"));
    return false;
  }

  private void fail(int row, OptionalDouble time, StatedFailures.Stated failure) {
    failures.add(
        new SourceSeries.FailedRun(
            numbers.numbers().get(row),
            cells.lines().get(row),
            time,
            failure.reason(),
            failure.exit()));
    notes.add(
        new Cells.Note(
            IssueCode.TOOL_ERROR,
            cells.lines().get(row),
            failure.text() + "; counted as a failed run"));
  }

  private void fail(int row, OptionalDouble time, FailureCode reason, IssueCode code) {
    failures.add(
        new SourceSeries.FailedRun(
            numbers.numbers().get(row),
            cells.lines().get(row),
            time,
            reason.name(),
            OptionalInt.empty()));
    notes.add(
        new Cells.Note(
            code,
            cells.lines().get(row),
            "no value (" + quoted(row) + "); counted as a failed run"));
  }
}
