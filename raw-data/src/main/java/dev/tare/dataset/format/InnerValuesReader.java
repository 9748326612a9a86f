package dev.tare.dataset.format;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.RawRow;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the inner values of a cell, {@code run,index,value}, from the file beside its runs. */
final class InnerValuesReader {

  private InnerValuesReader() {}

  /** The inner values by run; empty without such a file. */
  static Map<Integer, List<Double>> read(SourceFile runs, Cell cell) {
    Map<Integer, List<Double>> byRun = new TreeMap<>();
    SourceFile file = runs.sibling(cell.innerFile());
    if (file.exists()) {
      RawTable table = RawTableReader.of(file);
      table.rows().forEachRemaining(row -> read(table, row, byRun, runs.issues()));
    }
    return byRun;
  }

  private static void read(
      RawTable table, RawRow row, Map<Integer, List<Double>> byRun, IssueCollector issues) {
    var run = row.number(table.column(CsvColumns.RUN));
    var value = row.number(table.column(CsvColumns.VALUE));
    if (run.isPresent() && value.isPresent()) {
      byRun
          .computeIfAbsent((int) run.getAsDouble(), first -> new ArrayList<>())
          .add(value.getAsDouble());
    } else {
      issues.add(IssueCode.BAD_INNER, row.line(), "no inner value; line skipped");
    }
  }
}
