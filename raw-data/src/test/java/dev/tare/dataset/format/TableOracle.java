package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceSeries;
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

  private TableOracle(GeneratedTable table) {
    this.table = table;
    this.open = new ArrayList<>(table.truth);
  }

  /** The differences; empty if every value, failure and time is right or left out by line. */
  static List<String> differences(GeneratedTable table, TableReader.Content content) {
    TableOracle oracle = new TableOracle(table);
    content.series().forEach(oracle::check);
    oracle.checkLost(content.notes());
    if (!table.isReadable()) {
      oracle.wrong.add("read without a question");
    }
    return oracle.wrong;
  }

  /** Whether every run was read. */
  static boolean isComplete(GeneratedTable table, TableReader.Content content) {
    int rows = content.series().stream().mapToInt(s -> s.runs().size() + s.failures().size()).sum();
    return rows == table.truth.size();
  }

  private void check(SourceSeries series) {
    long last = 0;
    double factor = factor(series);
    for (Run run : series.runs()) {
      Double time = run.time().isPresent() ? run.time().getAsDouble() : null;
      check(series, run.line(), time, run.value() * factor, run.number() + ": " + run.value());
      if (run.line() <= last) {
        wrong.add("order of line " + run.line());
      }
      last = run.line();
    }
    for (SourceSeries.FailedRun run : series.failures()) {
      Double time = run.time().isPresent() ? run.time().getAsDouble() : null;
      check(series, run.line(), time, null, run.reason());
    }
  }

  /** The unit of values with two units is the more frequent one. */
  private double factor(SourceSeries series) {
    return series.unit().filter("GB/s"::equals).isPresent() ? 1000 : 1;
  }

  private void check(SourceSeries series, long line, Double time, Double value, String what) {
    SourceSeries.Label label = series.label();
    Optional<GeneratedTable.Truth> match =
        open.stream()
            .filter(truth -> truth.line() == line)
            .filter(truth -> Objects.equals(truth.platform(), label.platform().orElse(null)))
            .filter(truth -> isBenchmark(truth, label))
            .filter(truth -> Objects.equals(truth.metric(), label.metric().orElse(null)))
            .filter(truth -> isTime(truth.time(), time))
            .filter(truth -> isValue(truth, value))
            .findFirst();
    if (match.isPresent()) {
      open.remove(match.get());
    } else {
      wrong.add("line " + line + " of " + label + ": " + what + " at " + time);
    }
  }

  private boolean isBenchmark(GeneratedTable.Truth truth, SourceSeries.Label label) {
    return Objects.equals(truth.benchmark(), label.benchmark().orElse(null));
  }

  private static boolean isTime(Double expected, Double time) {
    return expected == null ? time == null : time != null && Math.abs(expected - time) < 1e-3;
  }

  private static boolean isValue(GeneratedTable.Truth truth, Double value) {
    if (truth.value() == null || value == null) {
      return truth.value() == null && value == null;
    }
    double expected = truth.value().doubleValue();
    return Math.abs(expected - value) <= Math.abs(expected) * 1e-12;
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
