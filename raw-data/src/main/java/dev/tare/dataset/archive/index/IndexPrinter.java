package dev.tare.dataset.archive.index;

import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints the rows of an index. */
final class IndexPrinter {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final int PATH = IndexRows.COLUMNS.indexOf("path");

  private final CSVPrinter rows;

  IndexPrinter(Appendable text) throws IOException {
    rows = new CSVPrinter(text, FORMAT);
  }

  void header() throws IOException {
    rows.printRecord(IndexRows.COLUMNS);
  }

  void print(Collection<IndexedCampaign> campaigns) throws IOException {
    for (IndexedCampaign campaign : campaigns) {
      for (List<String> row : IndexRows.of(campaign)) {
        rows.printRecord(printable(row));
      }
    }
  }

  /** Foreign texts as they can be shown; the path, which is a key, as it is. */
  private static Object[] printable(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.replaceAll(PrintableText::line);
    cells.set(PATH, row.get(PATH));
    return cells.toArray();
  }
}
