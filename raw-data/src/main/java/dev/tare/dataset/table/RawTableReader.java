package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceFile;
import java.util.Collections;
import java.util.List;

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
      return new RawTable(name, List.of(), Collections.emptyIterator());
    }
    RawRows rows = new RawRows(text, delimiter(text), issues);
    boolean hasHeader = rows.hasNext() && rows.peek().number(0).isEmpty();
    if (!hasHeader) {
      issues.add(IssueCode.NO_HEADER, 1, "no header; columns read as time,value");
      return new RawTable(name, List.of(), rows);
    }
    List<String> header = rows.next().fields();
    if (!rows.hasNext()) {
      issues.add(IssueCode.HEADER_ONLY, 1, "a header without rows; no runs read");
    }
    return new RawTable(name, header, rows);
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

  private char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char delimiter = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    if (delimiter != ',') {
      issues.add(
          IssueCode.DELIMITER,
          1,
          "fields are separated by " + (delimiter == ';' ? "semicolons" : "tabs"));
    }
    return delimiter;
  }
}
