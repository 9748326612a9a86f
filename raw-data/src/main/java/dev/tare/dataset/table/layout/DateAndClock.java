package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.CellContent;
import java.util.ArrayList;
import java.util.List;

/** Joins a column of dates and the column of times of day beside it. */
final class DateAndClock {

  private static final String CLOCK =
      "\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?";

  private DateAndClock() {}

  /** The index of the column of dates; -1 without such a pair. */
  static int column(List<TableRow> rows) {
    int width = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
    for (int i = 0; i + 1 < width; i++) {
      int date = i;
      boolean pair =
          rows.stream().allMatch(row -> isDate(row, date) && row.field(date + 1).matches(CLOCK));
      if (pair) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDate(TableRow row, int column) {
    return row.content(column) instanceof CellContent.Moment && !row.field(column).contains(":");
  }

  /** The table with one column of times for such a pair. */
  static TableLayout joined(TableLayout table) {
    int column = column(table.rows());
    if (column < 0) {
      return table;
    }
    List<TableRow> rows =
        table.rows().stream()
            .map(row -> TableRow.of(row.line(), joined(row.fields(), column)))
            .toList();
    boolean twoNames = table.header().size() == table.width();
    return new TableLayout(
        table.delimiter(),
        twoNames ? without(table.header(), column + 1) : table.header(),
        table.headerLine(),
        table.units().isEmpty() ? table.units() : without(table.units(), column + 1),
        rows,
        table.left(),
        table.notes());
  }

  private static List<String> joined(List<String> fields, int column) {
    List<String> joined = without(fields, column + 1);
    joined.set(column, fields.get(column) + " " + fields.get(column + 1));
    return joined;
  }

  private static List<String> without(List<String> fields, int index) {
    List<String> others = new ArrayList<>(fields);
    others.remove(index);
    return others;
  }
}
