package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table whose caption says once what is the same in all its rows or columns. */
record CondensedTable(Table table, Messages messages) {

  /** Without such rows, and such columns of words. */
  Table shown() {
    List<Integer> columns = columns();
    List<String> same = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      if (isSame(row.subList(1, row.size()))) {
        same.add(row.get(0) + ": " + row.get(1));
      } else {
        rows.add(columns.stream().map(row::get).toList());
      }
    }
    IntStream.range(1, table.columns().size())
        .filter(column -> !columns.contains(column))
        .forEach(column -> same.add(column(column)));
    return rows.isEmpty()
        ? table
        : new Table(
            caption(same), columns.stream().map(table.columns()::get).toList(), rows, List.of());
  }

  /** Those that are kept. */
  private List<Integer> columns() {
    return IntStream.range(0, table.columns().size())
        .filter(column -> column == 0 || table.columns().get(column).numeric() || !isSame(column))
        .boxed()
        .toList();
  }

  private boolean isSame(int column) {
    return isSame(table.rows().stream().map(row -> row.get(column)).toList());
  }

  private static boolean isSame(List<String> cells) {
    return cells.size() > 1 && new HashSet<>(cells).size() == 1;
  }

  private String column(int column) {
    return table.columns().get(column).title() + ": " + table.rows().get(0).get(column);
  }

  private String caption(List<String> same) {
    if (same.isEmpty()) {
      return table.caption();
    }
    String told = messages.text("pdf.same", Map.of("cells", String.join("; ", same)));
    return table.caption().isEmpty() ? told : table.caption() + ". " + told;
  }
}
