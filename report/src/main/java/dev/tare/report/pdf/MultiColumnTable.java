package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splits a long narrow table into parts that are set side by side. */
final class MultiColumnTable {

  private static final int SHORT = 12;
  private static final TableColumn GAP = new TableColumn("", false);

  private MultiColumnTable() {}

  static Table of(Table table) {
    double part = ColumnWidths.of(table).total() + 2 * ColumnWidths.PADDING;
    int parts = (int) Math.min(PageFormat.WIDTH / part, table.rows().size() / SHORT);
    return parts < 2 ? table : folded(table, parts);
  }

  private static Table folded(Table table, int parts) {
    int rows = (table.rows().size() + parts - 1) / parts;
    List<List<String>> side = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      side.add(row(table, row, rows, parts));
    }
    List<TableColumn> columns = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      columns.addAll(part == 0 ? List.of() : List.of(GAP));
      columns.addAll(table.columns());
    }
    return new Table(table.caption(), columns, side);
  }

  private static List<String> row(Table table, int row, int rows, int parts) {
    List<String> cells = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = row + part * rows;
      cells.addAll(part == 0 ? List.of() : List.of(""));
      cells.addAll(
          from < table.rows().size()
              ? table.rows().get(from)
              : Collections.nCopies(table.columns().size(), ""));
    }
    return cells;
  }
}
