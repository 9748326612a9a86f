package dev.tare.dataset.read;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.RawTable;
import dev.tare.dataset.source.RawTableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the inner values of a cell: {@code run,index,value}. */
final class InnerValuesReader {

  private InnerValuesReader() {}

  static Map<Integer, List<Double>> read(Path file, IssueCollector issues) {
    Map<Integer, List<Double>> byRun = new TreeMap<>();
    if (!Files.exists(file)) {
      return byRun;
    }
    RawTable table = new RawTableReader(issues).read(file, file.getFileName().toString());
    int run = table.column(CsvColumns.RUN);
    int value = table.column(CsvColumns.VALUE);
    for (RawTable.Row row : table.rows()) {
      var number = DecimalText.parse(row.field(run));
      var inner = DecimalText.parse(row.field(value));
      if (number.isPresent() && inner.isPresent()) {
        byRun
            .computeIfAbsent((int) number.getAsDouble(), first -> new ArrayList<>())
            .add(inner.getAsDouble());
      } else {
        issues.add(IssueCode.BAD_INNER, row.line(), "no inner value here; left out");
      }
    }
    return byRun;
  }
}
