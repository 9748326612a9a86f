package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text, read one by one: what is not a row is an issue. */
final class RawRows implements Iterator<RawRow> {

  private final TextLines lines;
  private final String text;
  private final CSVFormat format;
  private final NextCharacter delimiters;
  private final NextCharacter quotes;
  private final IssueCollector issues;
  private int[] bounds = new int[32];
  private int fields;
  private RawRow next;

  RawRows(String text, char delimiter, IssueCollector issues) {
    this.lines = new TextLines(text);
    this.text = text;
    this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    this.delimiters = new NextCharacter(text, delimiter);
    this.quotes = new NextCharacter(text, '"');
    this.issues = issues;
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.advance()) {
      next = row();
    }
    return next != null;
  }

  /** The next row, which remains the next. */
  RawRow peek() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next;
  }

  @Override
  public RawRow next() {
    RawRow row = peek();
    next = null;
    return row;
  }

  /** The current line; null where it is none. */
  private RawRow row() {
    if (lines.isBlank()) {
      issues.add(IssueCode.BLANK_LINE, lines.number(), "blank line; skipped");
      return null;
    }
    if (isConflictMarker()) {
      issues.add(
          IssueCode.MERGE_CONFLICT,
          lines.number(),
          "merge conflict marker; line skipped; resolve the conflict in the file");
      return null;
    }
    return split();
  }

  private boolean isConflictMarker() {
    return lines.startsWith("<<<<<<<")
        || lines.startsWith("=======")
        || lines.startsWith(">>>>>>>");
  }

  private RawRow split() {
    if (quotes.from(lines.start()) < lines.end()) {
      return quoted().orElse(null);
    }
    fields = 0;
    int start = lines.start();
    for (int at = delimiters.from(start); at < lines.end(); at = delimiters.from(start)) {
      add(text, start, at);
      start = at + 1;
    }
    add(text, start, lines.end());
    return row(text);
  }

  private RawRow row(String of) {
    return new RawRow(lines.number(), of, Arrays.copyOf(bounds, 2 * fields), fields);
  }

  private Optional<RawRow> quoted() {
    List<String> parsed = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(lines.text(), format)) {
      for (CSVRecord record : parser) {
        parsed.addAll(record.toList());
      }
      return Optional.of(row(parsed));
    } catch (IOException | UncheckedIOException broken) {
      issues.add(IssueCode.BAD_ROW, lines.number(), "unmatched quotes; line skipped");
      return Optional.empty();
    }
  }

  private RawRow row(List<String> parsed) {
    String all = String.join("", parsed);
    fields = 0;
    int start = 0;
    for (String field : parsed) {
      add(all, start, start + field.length());
      start += field.length();
    }
    return row(all);
  }

  private void add(String of, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(of.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(of.charAt(to - 1))) {
      to--;
    }
    if (to - from < end - start) {
      issues.add(IssueCode.BLANKS, lines.number(), "blanks around a field; ignored");
    }
    bounds = 2 * fields == bounds.length ? Arrays.copyOf(bounds, 4 * fields) : bounds;
    bounds[2 * fields] = from;
    bounds[2 * fields++ + 1] = to;
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }
}
