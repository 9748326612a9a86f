package dev.tare.report.model;

import java.util.List;

/**
 * A table of finished strings; the first column heads its rows.
 *
 * @param rows each with a cell for every column
 */
public record Table(String caption, List<TableColumn> columns, List<List<String>> rows) {

  /** A column; numbers are set flush right. */
  public record TableColumn(String title, boolean numeric) {}

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
