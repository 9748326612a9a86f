package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Times that are written as numbers: Unix times in the one unit that fits all cells of a column.
 */
final class NumericTimes {

  /** Unix times of the years 1990 to 2100, in seconds. */
  private static final double EARLIEST = 6.3e8;

  private static final double LATEST = 4.1e9;

  private final Cells column;
  private final StatedTimes statement;
  private final List<Cells.Note> notes;

  NumericTimes(Cells column, StatedTimes statement, List<Cells.Note> notes) {
    this.column = column;
    this.statement = statement;
    this.notes = notes;
  }

  /** Seconds by row; absent where the cell is empty or not understood. */
  List<OptionalDouble> seconds(DecimalMarks marks) {
    requireNoClock();
    ValueColumn values = ValueColumnReader.read(column, marks, Optional.empty());
    double factor = factor(values);
    return values.rows().stream()
        .map(
            row ->
                row.state() == ValueColumn.State.VALUE
                    ? OptionalDouble.of(row.value() / factor)
                    : OptionalDouble.empty())
        .toList();
  }

  private void requireNoClock() {
    boolean clock =
        column
            .everyContent()
            .anyMatch(
                content ->
                    content instanceof CellContent.Duration duration
                        && duration.text().fields() > 0);
    if (clock) {
      throw NotUnderstoodException.ambiguous(
          column.firstLine(),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(0))
              + " is a time of day without a date; add the date, or state ignored as the role of"
              + " this column in the mapping",
          "columns." + column.name());
    }
  }

  /** How many units of the column a second has. */
  private double factor(ValueColumn values) {
    if (values.unit().isPresent()) {
      return 1;
    }
    if (statement.unit().isPresent()) {
      return 1 / Unit.of(statement.unit().get()).orElseThrow().factor().doubleValue();
    }
    requireNoSpreadsheetDays(values);
    double factor = 0;
    for (int row = 0; row < values.rows().size(); row++) {
      if (values.rows().get(row).state() == ValueColumn.State.VALUE) {
        double own = magnitude(values.rows().get(row).value(), row);
        if (factor != 0 && own != factor) {
          throw NotUnderstoodException.at(
              column.lines().get(row),
              "column '" + column.name() + "': times in two units; write Unix seconds in all rows");
        }
        factor = own;
      }
    }
    if (factor > 1) {
      tellUnit(factor);
    }
    return factor == 0 ? 1 : factor;
  }

  /** Days since 1900, as spreadsheets count them, look like seconds without a date. */
  private void requireNoSpreadsheetDays(ValueColumn values) {
    double[] times =
        values.rows().stream()
            .filter(row -> row.state() == ValueColumn.State.VALUE)
            .mapToDouble(ValueColumn.Reading::value)
            .toArray();
    if (SpreadsheetDays.may(times)) {
      throw NotUnderstoodException.ambiguous(
          column.firstLine(),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(0))
              + " may be days of a spreadsheet or seconds; export the column as dates, or state"
              + " time: {unit: s} for this file in the mapping",
          "time: {unit: \"?\"}");
    }
  }

  private double magnitude(double time, int row) {
    double size = Math.abs(time);
    double factor = size < 1e11 ? 1 : size < 1e14 ? 1e3 : size < 1e17 ? 1e6 : 1e9;
    boolean plausible = factor == 1 || EARLIEST <= size / factor && size / factor <= LATEST;
    if (!plausible) {
      throw NotUnderstoodException.ambiguous(
          column.lines().get(row),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(row))
              + " is no Unix time of this century; state time: {unit: ms} (or us, ns) for this file"
              + " in the mapping",
          "time: {unit: \"?\"}");
    }
    return factor;
  }

  private void tellUnit(double factor) {
    String unit = factor == 1e3 ? "milliseconds" : factor == 1e6 ? "microseconds" : "nanoseconds";
    notes.add(
        new Cells.Note(
            IssueCode.EPOCH_MS,
            column.firstLine(),
            "times are in " + unit + "; divided by " + (long) factor));
  }
}
