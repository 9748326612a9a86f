package dev.tare.dataset.format;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DatasetFiles;
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
 * A table that Tare wrote: a row per run, {@code time,value,run} and further columns, with inner
 * values in a second file; the file's name gives the cell.
 */
final class TimeSeriesFormat implements SourceFormat {

  /** How the header of such tables begins. */
  private static final String OWN =
      String.join(",", CsvColumns.TIME, CsvColumns.VALUE, CsvColumns.RUN);

  @Override
  public String id() {
    return "tare";
  }

  @Override
  public String title() {
    return "datasets of Tare";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return Cell.ofFile(file.baseName()).isPresent()
        && (file.head().startsWith(OWN) || file.sibling(DatasetFiles.DESCRIPTION).exists());
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    Optional<Cell> cell = Cell.ofFile(file.baseName());
    RawTable table = RawTableReader.of(file);
    if (cell.isEmpty() || !table.rows().hasNext()) {
      return SourceContent.EMPTY;
    }
    SeriesReader.Columns columns = columns(table, file.issues());
    return SourceContent.of(
        List.of(
            new SeriesReader(table, columns, file.issues())
                .read()
                .withInner(InnerValuesReader.read(file, cell.get()))));
  }

  private static SeriesReader.Columns columns(RawTable table, IssueCollector issues) {
    int time = table.column(CsvColumns.TIME);
    int value = table.column(CsvColumns.VALUE);
    if (value < 0) {
      issues.add(IssueCode.NO_VALUE_COLUMN, 1, "no column 'value' among " + table.header());
    }
    return new SeriesReader.Columns(time, value);
  }
}
