package dev.tare.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the inner values of a cell: {@code run,index,value}. */
final class InnerValues {

  private InnerValues() {}

  static Map<Integer, List<Double>> read(Path file, Doubts doubts) {
    Map<Integer, List<Double>> byRun = new TreeMap<>();
    if (!Files.exists(file)) {
      return byRun;
    }
    Table table = new TableReader(doubts).read(file, file.getFileName().toString());
    int run = table.column(Columns.RUN);
    int value = table.column(Columns.VALUE);
    for (Table.Row row : table.rows()) {
      var number = Numbers.plain(row.field(run));
      var inner = Numbers.plain(row.field(value));
      if (number.isPresent() && inner.isPresent()) {
        byRun
            .computeIfAbsent((int) number.getAsDouble(), first -> new ArrayList<>())
            .add(inner.getAsDouble());
      } else {
        doubts.error("BAD_INNER", row.line(), "no inner value here; left out");
      }
    }
    return byRun;
  }
}
