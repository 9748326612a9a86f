package dev.tare.dataset.table.layout;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Splits the text of a foreign table into header and rows, judged by all its lines. */
public final class LayoutReader {

  private final Delimiter delimiter;
  private final boolean mayHaveHeader;
  private final List<Cells.Note> notes = new ArrayList<>();
  private final List<TableRow> split = new ArrayList<>();
  private final List<TableLine> comments = new ArrayList<>();
  private int broken;

  /**
   * What a user states about the layout.
   *
   * @param header whether there is one; absent when unknown
   */
  public record StatedLayout(Optional<Delimiter> delimiter, Optional<Boolean> header) {

    public static final StatedLayout NONE = new StatedLayout(Optional.empty(), Optional.empty());
  }

  private LayoutReader(List<TableLine> lines, StatedLayout statement) {
    List<TableLine> content = new ArrayList<>();
    for (TableLine line : lines) {
      if (line.isBlank()) {
        note(IssueCode.BLANK_LINE, line.number(), "blank line; skipped");
      } else if (line.isConflictMarker()) {
        note(
            IssueCode.MERGE_CONFLICT,
            line.number(),
            "merge conflict marker; line skipped; resolve the conflict in the file");
      } else if (line.isComment() || line.statedDelimiter().isPresent()) {
        comments.add(line);
      } else {
        content.add(line);
      }
    }
    delimiter =
        statement
            .delimiter()
            .or(() -> lines.stream().findFirst().flatMap(TableLine::statedDelimiter))
            .orElseGet(() -> DelimiterChoice.of(content));
    mayHaveHeader = statement.header().orElse(true);
    content.forEach(this::split);
  }

  /**
   * The table in a text without byte order mark.
   *
   * @throws NotUnderstoodException if it is none, or may be read in two ways
   */
  public static TableLayout read(String text, StatedLayout statement) {
    return new LayoutReader(TableLine.of(text), statement).read();
  }

  private void split(TableLine line) {
    Optional<List<String>> fields = delimiter.split(line.text());
    if (fields.isEmpty()) {
      broken++;
      note(IssueCode.BAD_ROW, line.number(), "unmatched quotes; line left out");
      return;
    }
    if (fields.get().stream().allMatch(String::isBlank)) {
      note(IssueCode.BLANK_LINE, line.number(), "empty fields only; line skipped");
      return;
    }
    boolean padded = fields.get().stream().anyMatch(field -> !field.equals(field.strip()));
    if (padded && delimiter != Delimiter.PIPE && delimiter != Delimiter.BLANKS) {
      note(IssueCode.BLANKS, line.number(), "blanks around a field; ignored");
    }
    split.add(TableRow.of(line.number(), fields.get()));
  }

  private TableLayout read() {
    if (split.isEmpty()) {
      throw NotUnderstoodException.at(1, "no table: only comments and broken lines");
    }
    tellDelimiter();
    HeaderFinder.Found found =
        new HeaderFinder(
                split,
                usualWidth(),
                delimiter == Delimiter.BLANKS || delimiter == Delimiter.NONE,
                mayHaveHeader ? comments : List.of(),
                mayHaveHeader)
            .find();
    tellAbove(found);
    RowFilter filter = new RowFilter(found);
    TableLayout layout =
        new TableLayout(
            delimiter,
            found.header().map(TableRow::fields).orElse(List.of()),
            found.header().map(TableRow::line).orElse(0L),
            found.units().map(HeaderFinder::unitNames).orElse(List.of()),
            filter.kept(),
            broken + filter.left(),
            List.of());
    notes.addAll(filter.notes());
    TableLayout joined = DateAndClock.joined(layout.with(layout.rows(), notes, 0));
    requireEnough(joined);
    return joined;
  }

  private void tellDelimiter() {
    if (delimiter != Delimiter.COMMA && delimiter != Delimiter.NONE) {
      note(IssueCode.DELIMITER, 1, "fields are separated by " + delimiter.title());
    }
  }

  private void tellAbove(HeaderFinder.Found found) {
    long data = found.header().orElse(found.rows().get(0)).line();
    found.above().forEach(row -> above(row.line(), String.join(" ", row.fields())));
    comments.stream()
        .filter(comment -> comment.number() != data)
        .forEach(comment -> above(comment.number(), comment.text()));
    if (found.header().isEmpty()) {
      note(
          IssueCode.NO_HEADER,
          found.rows().get(0).line(),
          "no header; columns judged by their content");
    }
  }

  private void above(long line, String text) {
    note(IssueCode.PREAMBLE, line, Cells.quoted(text.strip()) + " is no row; line skipped");
  }

  private void requireEnough(TableLayout layout) {
    int all = layout.rows().size() + layout.left();
    if (layout.left() * 5 > all) {
      Cells.Note first =
          notes.stream()
              .filter(n -> n.code() == IssueCode.ROW_LEFT_OUT || n.code() == IssueCode.BAD_ROW)
              .min(Comparator.comparingLong(Cells.Note::line))
              .orElseThrow();
      throw NotUnderstoodException.at(
          first.line(), layout.left() + " of " + all + " rows are not understood: " + first.text());
    }
  }

  /** The most frequent number of fields; the larger of two equally frequent ones. */
  private int usualWidth() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (TableRow row : split) {
      counts.merge(row.fields().size(), row.isWords() ? 1 : 3, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private void note(IssueCode code, long line, String text) {
    notes.add(new Cells.Note(code, line, text));
  }
}
