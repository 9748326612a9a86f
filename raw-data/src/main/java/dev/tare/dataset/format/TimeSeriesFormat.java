package dev.tare.dataset.format;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import dev.tare.dataset.table.SeriesReader;
import java.util.List;
import java.util.Optional;

/**
 * A table with a row per run, {@code time,value} and any further columns; the file's name gives the
 * cell. Tare's own datasets have this format, too, with inner values in a second file.
 */
final class TimeSeriesFormat implements SourceFormat {

  @Override
  public String id() {
    return "series";
  }

  @Override
  public String title() {
    return "<platform>-<benchmark>.csv (time,value)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return Cell.ofFile(file.baseName()).isPresent()
        && !WideTableFormat.isWide(RawTableReader.of(file));
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    Optional<Cell> cell = Cell.ofFile(file.baseName());
    RawTable table = RawTableReader.of(file);
    if (cell.isEmpty() || table.rows().isEmpty()) {
      return SourceContent.EMPTY;
    }
    SeriesReader.Columns columns = columns(table, file.issues());
    return SourceContent.of(
        List.of(
            new SeriesReader(table, columns, file.issues())
                .readAllColumns()
                .withInner(InnerValuesReader.read(file, cell.get()))));
  }

  private static SeriesReader.Columns columns(RawTable table, IssueCollector issues) {
    if (table.header().isEmpty()) {
      return new SeriesReader.Columns(0, 1);
    }
    int time = table.column(CsvColumns.TIME);
    int value = table.column(CsvColumns.VALUE);
    if ((time < 0 || value < 0) && table.header().size() == 2) {
      issues.add(IssueCode.HEADER_NAME, 1, "columns " + table.header() + " read as time and value");
      return new SeriesReader.Columns(0, 1);
    }
    if (value < 0) {
      issues.add(IssueCode.NO_VALUE_COLUMN, 1, "no column 'value' among " + table.header());
    }
    return new SeriesReader.Columns(time, value);
  }
}
