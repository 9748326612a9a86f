package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.table.cell.Unit;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.shape.TableReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares what was read of a generated table with its known content. */
final class TableOracle {

  private static final Set<IssueCode> LEFT_OUT =
      Set.of(
          IssueCode.ROW_LEFT_OUT, IssueCode.BAD_ROW, IssueCode.NOT_UNDERSTOOD, IssueCode.AMBIGUOUS);

  private final GeneratedTable table;
  private final List<GeneratedTable.Truth> open;
  private final List<String> wrong = new ArrayList<>();
  private final boolean tellsCustom;
  private boolean byCustom;

  private TableOracle(GeneratedTable table, TableReader.Content content) {
    this.table = table;
    this.open = new ArrayList<>(table.truth);
    this.tellsCustom =
        content.notes().stream().anyMatch(note -> note.code() == IssueCode.DECIMAL_POINT);
    content.series().forEach(this::check);
    checkLost(content.notes());
    checkTold(content.notes());
  }

  static TableOracle of(GeneratedTable table, TableReader.Content content) {
    return new TableOracle(table, content);
  }

  /** The differences; empty if every value, failure and time is right or left out by line. */
  List<String> differences() {
    return wrong;
  }

  /** Whether a separator of thousands was read as a decimal point, and told. */
  boolean isByCustom() {
    return byCustom;
  }

  /** Whether every run was read. */
  static boolean isComplete(GeneratedTable table, TableReader.Content content) {
    int rows = content.series().stream().mapToInt(s -> s.runs().size() + s.failures().size()).sum();
    return rows == table.truth.size();
  }

  private void check(SourceSeries series) {
    long last = 0;
    Set<Integer> numbers = new HashSet<>();
    for (Run run : series.runs()) {
      Double time = run.time().isPresent() ? run.time().getAsDouble() : null;
      check(series, run.line(), time, run.value(), run.number(), run.columns().get("session"));
      if (run.line() <= last) {
        wrong.add("order of line " + run.line());
      }
      last = run.line();
      requireNew(numbers, run.number());
    }
    for (SourceSeries.FailedRun run : series.failures()) {
      Double time = run.time().isPresent() ? run.time().getAsDouble() : null;
      check(series, run.line(), time, null, run.run(), null);
      requireNew(numbers, run.run());
    }
  }

  private void requireNew(Set<Integer> numbers, int number) {
    if (number < 1 || !numbers.add(number)) {
      wrong.add("run " + number + " twice");
    }
  }

  private void check(
      SourceSeries series, long line, Double time, Double value, int run, String session) {
    SourceSeries.Label label = series.label();
    Optional<GeneratedTable.Truth> match =
        open.stream()
            .filter(truth -> truth.line() == line)
            .filter(truth -> Objects.equals(truth.platform(), label.platform().orElse(null)))
            .filter(truth -> Objects.equals(truth.benchmark(), label.benchmark().orElse(null)))
            .filter(truth -> Objects.equals(truth.metric(), label.metric().orElse(null)))
            .filter(truth -> isTime(truth.time(), time))
            .filter(truth -> truth.run() == null || truth.run() == run)
            .filter(truth -> value == null || Objects.equals(truth.session(), session))
            .filter(truth -> isValue(truth, value, series.unit()))
            .findFirst();
    if (match.isPresent()) {
      open.remove(match.get());
    } else {
      wrong.add(
          String.format(
              "line %d of %s: run %d of session %s has %s %s at %s; known: %s",
              line, label, run, session, value, series.unit(), time, known(line)));
    }
  }

  private String known(long line) {
    return open.stream().filter(truth -> truth.line() == line).toList().toString();
  }

  private static boolean isTime(Double expected, Double time) {
    return expected == null ? time == null : time != null && Math.abs(expected - time) < 1e-3;
  }

  /** Whether value and unit mean the same. */
  private boolean isValue(GeneratedTable.Truth truth, Double value, Optional<String> unit) {
    if (truth.value() == null || value == null) {
      return truth.value() == null && value == null;
    }
    Optional<Double> factor = factor(truth.unit(), unit.orElse(null));
    double expected = truth.value().doubleValue() * factor.orElse(Double.NaN);
    boolean custom = tellsCustom && isSame(expected / 1000, value);
    byCustom |= custom;
    return custom || isSame(expected, value);
  }

  private static boolean isSame(double expected, double value) {
    return Math.abs(expected - value) <= Math.abs(expected) * 1e-12;
  }

  /** How many of the second unit are one of the first; absent if they measure different things. */
  private static Optional<Double> factor(String from, String to) {
    if (Objects.equals(from, to)) {
      return Optional.of(1.0);
    }
    if (from == null || to == null) {
      return Optional.empty();
    }
    return Unit.of(from)
        .flatMap(
            one ->
                Unit.of(to)
                    .filter(other -> other.dimension().equals(one.dimension()))
                    .map(other -> one.factor().doubleValue() / other.factor().doubleValue()));
  }

  /** Times that only count relative to each other must be told. */
  private void checkTold(List<Cells.Note> notes) {
    boolean told = notes.stream().anyMatch(note -> note.code() == IssueCode.LOCAL_TIME);
    if (table.times.isLocal() && !told) {
      wrong.add("nothing tells that times have no zone");
    }
  }

  /** What was not read must have been told, by line, or for a column as a whole. */
  private void checkLost(List<Cells.Note> notes) {
    Set<Long> told = new HashSet<>();
    boolean columns = false;
    for (Cells.Note note : notes) {
      if (LEFT_OUT.contains(note.code())) {
        told.add(note.line());
        columns |= note.code() != IssueCode.ROW_LEFT_OUT && note.code() != IssueCode.BAD_ROW;
      }
    }
    for (GeneratedTable.Truth truth : open) {
      if (!columns && !told.contains(truth.line())) {
        wrong.add("lost: " + truth + " in " + table.lines.get((int) truth.line() - 1));
      }
    }
  }
}
