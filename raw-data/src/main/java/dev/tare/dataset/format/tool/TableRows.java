package dev.tare.dataset.format.tool;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
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
   * @param fields valid until the next row
   */
  record Row(long line, List<String> fields) {

    /** A field, from 0; empty where the row has none. */
    String field(int index) {
      return index >= 0 && index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  /** So many lines with quotes are no share of all lines yet. */
  private static final int FEW = 20;

  private final CSVFormat format;
  private final Consumer<Row> rows;
  private long line = 0;

  private TableRows(CSVFormat format, Consumer<Row> rows) {
    this.format = format;
    this.rows = rows;
  }

  /** Reads all rows, the header among them; what follows an unmatched quote is left out. */
  static void read(SourceFile file, CSVFormat format, Consumer<Row> rows) {
    TableRows table = new TableRows(format, rows);
    try (Reader text = file.reader()) {
      if (format.isCommentMarkerSet()) {
        table.parsed(text);
      } else {
        table.split(new SplitLines(text, format.getDelimiterString().charAt(0)));
      }
    } catch (UncheckedIOException | IOException broken) {
      file.issues()
          .add(
              IssueCode.CUT_OFF,
              table.line + 1,
              "quotes that do not match; the rows from here on are left out; close the quotes");
    }
  }

  /** Lines are rows up to the first with a quote that it does not close, or to too many quotes. */
  private void split(SplitLines lines) throws IOException {
    long quoted = 0;
    while (lines.advance()) {
      quoted += lines.isQuoted() ? 1 : 0;
      Optional<List<String>> fields = isUsual(quoted) ? fields(lines) : Optional.empty();
      if (fields.isEmpty()) {
        parsed(lines.rest());
        return;
      }
      rows.accept(new Row(++line, fields.get()));
    }
  }

  /** Where most lines have quotes, a parser for each costs more than one for all. */
  private boolean isUsual(long quoted) {
    return quoted < FEW || 2 * quoted < line;
  }

  private Optional<List<String>> fields(SplitLines lines) {
    return lines.isQuoted() ? parsed(lines.line()) : Optional.of(lines.fields());
  }

  /** The fields of a line; nothing where it ends within quotes. */
  private Optional<List<String>> parsed(String quoted) {
    try (CSVParser parser = CSVParser.parse(quoted, format)) {
      return parser.stream().findFirst().map(CSVRecord::toList);
    } catch (UncheckedIOException | IOException unclosed) {
      return Optional.empty();
    }
  }

  private void parsed(Reader text) throws IOException {
    long before = line;
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        long last = line;
        line = before + parser.getCurrentLineNumber();
        long first = line <= last + 1 ? line : line - breaks(record);
        rows.accept(new Row(first, record.toList()));
      }
    }
  }

  private static long breaks(CSVRecord record) {
    return record.stream().mapToLong(field -> field.chars().filter(c -> c == '\n').count()).sum();
  }
}
