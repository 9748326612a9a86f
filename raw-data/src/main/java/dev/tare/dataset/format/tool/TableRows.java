package dev.tare.dataset.format.tool;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the table of a tool as a stream, row by row. */
final class TableRows {

  /**
   * A row.
   *
   * @param line where it begins
   */
  record Row(long line, List<String> fields) {

    Row {
      fields = List.copyOf(fields);
    }

    /** A field, from 0; empty where the row has none. */
    String field(int index) {
      return index >= 0 && index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  private TableRows() {}

  /** Reads all rows, the header among them; what follows an unmatched quote is left out. */
  static void read(SourceFile file, CSVFormat format, Consumer<Row> rows) {
    long line = 0;
    try (Reader text = file.reader();
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        rows.accept(new Row(line - breaks(record), record.toList()));
      }
    } catch (UncheckedIOException | IOException broken) {
      file.issues()
          .add(
              IssueCode.CUT_OFF,
              line + 1,
              "quotes that do not match; the rows from here on are left out; close the quotes");
    }
  }

  private static long breaks(CSVRecord record) {
    return record.stream().mapToLong(field -> field.chars().filter(c -> c == '\n').count()).sum();
  }
}
