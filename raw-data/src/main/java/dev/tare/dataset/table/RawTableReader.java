package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads delimited text of any origin; each line is parsed on its own, so that a bad line costs one
 * row.
 */
public final class RawTableReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final IssueCollector issues;

  public RawTableReader(IssueCollector issues) {
    this.issues = issues;
  }

  /** A file as delimited text. */
  public static RawTable of(SourceFile file) {
    return new RawTableReader(file.issues()).read(file.name(), file.text());
  }

  /** The table with that content; {@code name} is its file, relative to the dataset. */
  public RawTable read(String name, String content) {
    String text = withoutMarks(content);
    if (text.isBlank()) {
      issues.add(IssueCode.EMPTY_FILE, 0, "the file is empty; no runs read");
      return new RawTable(name, List.of(), List.of());
    }
    List<RawTable.Row> rows = rows(text);
    boolean hasHeader = !rows.isEmpty() && DecimalText.parse(rows.get(0).field(0)).isEmpty();
    if (!hasHeader) {
      issues.add(IssueCode.NO_HEADER, 1, "no header; columns read as time,value");
      return new RawTable(name, List.of(), rows);
    }
    if (rows.size() == 1) {
      issues.add(IssueCode.HEADER_ONLY, 1, "a header without rows; no runs read");
    }
    return new RawTable(name, rows.get(0).fields(), rows.subList(1, rows.size()));
  }

  private String withoutMarks(String text) {
    String plain = text;
    if (plain.startsWith(BYTE_ORDER_MARK)) {
      issues.add(IssueCode.BOM, 1, "starts with a byte order mark; ignored");
      plain = plain.substring(1);
    }
    if (plain.contains("\r\n")) {
      issues.add(IssueCode.CRLF, 1, "lines end with CR LF");
    }
    if (!plain.isEmpty() && !plain.endsWith("\n")) {
      issues.add(
          IssueCode.NO_FINAL_NEWLINE,
          plain.lines().count(),
          "the last line does not end with a line feed; read as usual");
    }
    return plain;
  }

  private List<RawTable.Row> rows(String text) {
    CSVFormat format = format(text);
    List<RawTable.Row> rows = new ArrayList<>();
    long number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      long here = ++number;
      if (line.isBlank()) {
        issues.add(IssueCode.BLANK_LINE, here, "blank line; skipped");
      } else if (isConflictMarker(line)) {
        issues.add(
            IssueCode.MERGE_CONFLICT,
            here,
            "merge conflict marker; line skipped; resolve the conflict in the file");
      } else {
        split(line, format, here).ifPresent(fields -> rows.add(new RawTable.Row(here, fields)));
      }
    }
    return rows;
  }

  private Optional<List<String>> split(String line, CSVFormat format, long number) {
    if (line.indexOf('"') < 0) {
      return Optional.of(split(line, format.getDelimiterString().charAt(0), number));
    }
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<String> fields = new ArrayList<>();
      for (CSVRecord record : parser) {
        for (String field : record) {
          fields.add(trimmed(field, number));
        }
      }
      return Optional.of(fields);
    } catch (IOException | UncheckedIOException broken) {
      issues.add(IssueCode.BAD_ROW, number, "unmatched quotes; line skipped");
      return Optional.empty();
    }
  }

  private List<String> split(String line, char delimiter, long number) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
      fields.add(trimmed(line.substring(start, end), number));
      start = end + 1;
    }
    fields.add(trimmed(line.substring(start), number));
    return fields;
  }

  private String trimmed(String field, long number) {
    String trimmed = field.strip();
    if (trimmed.length() < field.length()) {
      issues.add(IssueCode.BLANKS, number, "blanks around a field; ignored");
    }
    return trimmed;
  }

  private CSVFormat format(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char delimiter = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    if (delimiter != ',') {
      issues.add(
          IssueCode.DELIMITER,
          1,
          "fields are separated by " + (delimiter == ';' ? "semicolons" : "tabs"));
    }
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
  }

  private static boolean isConflictMarker(String line) {
    return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
  }
}
