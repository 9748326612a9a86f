package dev.tare.dataset.format.tool;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
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

    /** A field, from 0; empty where the row has none. */
    String field(int index) {
      return index >= 0 && index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  private TableRows() {}

  /** Reads all rows, the header among them; what follows an unmatched quote is left out. */
  static void read(SourceFile file, CSVFormat format, Consumer<Row> rows) {
    long[] line = {0};
    try (BufferedReader text = file.reader()) {
      if (format.isCommentMarkerSet()) {
        parsed(text, format, line, rows);
        return;
      }
      Optional<String> quoted = plain(text, format, line, rows);
      if (quoted.isPresent()) {
        parsed(new QuotedRest(quoted.get(), text), format, line, rows);
      }
    } catch (UncheckedIOException | IOException broken) {
      file.issues()
          .add(
              IssueCode.CUT_OFF,
              line[0] + 1,
              "quotes that do not match; the rows from here on are left out; close the quotes");
    }
  }

  /** Reads lines up to the first with a quote, and returns that. */
  private static Optional<String> plain(
      BufferedReader text, CSVFormat format, long[] line, Consumer<Row> rows) throws IOException {
    char delimiter = format.getDelimiterString().charAt(0);
    for (String next = text.readLine(); next != null; next = text.readLine()) {
      if (next.indexOf('"') >= 0) {
        return Optional.of(next);
      }
      rows.accept(new Row(++line[0], SplitLine.of(next, delimiter)));
    }
    return Optional.empty();
  }

  private static void parsed(Reader text, CSVFormat format, long[] line, Consumer<Row> rows)
      throws IOException {
    long before = line[0];
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        long last = line[0];
        line[0] = before + parser.getCurrentLineNumber();
        long first = line[0] <= last + 1 ? line[0] : line[0] - breaks(record);
        rows.accept(new Row(first, record.toList()));
      }
    }
  }

  private static long breaks(CSVRecord record) {
    return record.stream().mapToLong(field -> field.chars().filter(c -> c == '\n').count()).sum();
  }
}
