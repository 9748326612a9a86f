package dev.tare.dataset.table.layout;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.Unit;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the header of a table, and the lines above it that are no rows. */
final class HeaderFinder {

  private final List<TableRow> all;
  private final int width;
  private final List<TextLine> comments;
  private final boolean mayHaveHeader;

  /**
   * The parts of a table.
   *
   * @param width the usual number of fields
   * @param above the lines above header and rows
   */
  record Found(
      int width,
      List<TableRow> above,
      Optional<TableRow> header,
      Optional<TableRow> units,
      List<TableRow> rows) {}

  HeaderFinder(List<TableRow> all, int width, List<TextLine> comments, boolean mayHaveHeader) {
    this.all = all;
    this.width = width;
    this.comments = comments;
    this.mayHaveHeader = mayHaveHeader;
  }

  Found find() {
    int header = mayHaveHeader ? header() : -1;
    return header >= 0 ? below(header) : headless();
  }

  /** The index of the first row of words above data; -1 without. */
  private int header() {
    boolean first = true;
    for (int i = 0; i < all.size(); i++) {
      if (fits(all.get(i))) {
        if (namesData(i) && (first || isWords(all.get(i)))) {
          return i;
        }
        first = false;
      }
    }
    return -1;
  }

  /** Whether a row may be the header; with blanks, a date and a clock may have one name. */
  private boolean fits(TableRow row) {
    int size = row.fields().size();
    return size == width || size == width - 1 && mayBeShorter();
  }

  private boolean mayBeShorter() {
    List<TableRow> usual = all.stream().filter(row -> row.fields().size() == width).toList();
    boolean padded = usual.stream().allMatch(row -> row.field(width - 1).isEmpty());
    return width > 1 && (padded || DateAndClock.column(usual) >= 0);
  }

  /** Whether some cell is a word and most cells below it are data. */
  private boolean namesData(int index) {
    List<TableRow> below = data(all.subList(index + 1, all.size()));
    int shift = width - all.get(index).fields().size();
    for (int i = 0; i < all.get(index).fields().size(); i++) {
      int column = i == 0 ? 0 : i + (padded() ? 0 : shift);
      CellContent cell = CellContent.of(all.get(index).field(i));
      if (cell instanceof CellContent.Words && isMostlyData(below, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean padded() {
    return data(all).stream().allMatch(row -> row.field(width - 1).isEmpty());
  }

  static boolean isMostlyData(List<TableRow> rows, int column) {
    long data = rows.stream().filter(row -> CellContent.of(row.field(column)).isData()).count();
    return data > 0 && data * 2 > rows.stream().filter(row -> !row.field(column).isEmpty()).count();
  }

  private static boolean isWords(TableRow row) {
    return row.fields().stream().noneMatch(field -> CellContent.of(field).isData());
  }

  /** The rows of the usual width with at least one number, duration or date. */
  private List<TableRow> data(List<TableRow> rows) {
    return rows.stream().filter(row -> row.fields().size() == width && !isWords(row)).toList();
  }

  private Found below(int header) {
    List<TableRow> rows = new ArrayList<>(all.subList(header + 1, all.size()));
    List<TableRow> above = new ArrayList<>(all.subList(0, header));
    requireNoRow(above, data(rows).get(0));
    Optional<TableRow> units = Optional.empty();
    if (isUnits(rows.get(0))) {
      units = Optional.of(rows.remove(0));
    } else if (!above.isEmpty() && isUnits(above.get(above.size() - 1))) {
      units = Optional.of(above.remove(above.size() - 1));
    }
    return new Found(width, above, Optional.of(all.get(header)), units, rows);
  }

  /** Rows above the header that look like those below it may be lost rows. */
  private void requireNoRow(List<TableRow> above, TableRow sample) {
    for (TableRow row : above) {
      boolean like = row.fields().size() == width;
      for (int i = 0; i < width && like; i++) {
        like = CellContent.of(row.field(i)).isData() == CellContent.of(sample.field(i)).isData();
      }
      if (like) {
        throw NotUnderstoodException.at(
            row.line(), "a row above the header; delete the line, or move it below the header");
      }
    }
  }

  private boolean isUnits(TableRow row) {
    List<String> names = unitNames(row).stream().filter(name -> !name.isEmpty()).toList();
    return row.fields().size() == width
        && !names.isEmpty()
        && isWords(row)
        && names.stream()
            .allMatch(
                name -> Unit.of(name).isPresent() || name.contains("/") || name.equals("IOPS"));
  }

  /** The names in a line of units, without brackets. */
  static List<String> unitNames(TableRow row) {
    return row.fields().stream()
        .map(field -> field.replaceAll("^[\\[(](.*)[\\])]$", "$1").strip())
        .map(name -> name.equals("-") ? "" : name)
        .toList();
  }

  private Found headless() {
    List<TableRow> data = data(all);
    if (data.isEmpty()) {
      boolean header = all.size() == 1 && all.get(0).fields().size() > 1;
      throw header
          ? NotUnderstoodException.of(
              IssueCode.HEADER_ONLY, all.get(0).line(), "a header without rows; no runs read")
          : NotUnderstoodException.at(all.get(0).line(), "no table of numbers");
    }
    int first = all.indexOf(data.get(0));
    List<TableRow> above = all.subList(0, first);
    if (!above.isEmpty() && mayHaveHeader) {
      requireSameWidth(above.get(above.size() - 1));
    }
    Optional<TableRow> comment = commentAbove(data.get(0));
    return new Found(width, above, comment, Optional.empty(), all.subList(first, all.size()));
  }

  private void requireSameWidth(TableRow last) {
    if (last.fields().size() > 1 && isWords(last)) {
      throw NotUnderstoodException.at(
          last.line(),
          "the header has "
              + last.fields().size()
              + " fields and the rows have "
              + width
              + "; put values with a decimal comma in quotes");
    }
  }

  /** A comment directly above the rows that has a name for every column. */
  private Optional<TableRow> commentAbove(TableRow first) {
    return comments.stream()
        .filter(comment -> comment.number() == first.line() - 1)
        .filter(comment -> !comment.text().matches(".*[:=].*"))
        .map(comment -> names(comment, first))
        .filter(row -> row.fields().size() == width && isWords(row))
        .findFirst();
  }

  private TableRow names(TextLine comment, TableRow first) {
    String text = comment.text().strip().replaceFirst("^[#%/]+\\s*", "");
    for (Delimiter delimiter : Delimiter.values()) {
      Optional<List<String>> fields = delimiter.split(text);
      if (fields.isPresent() && fields.get().size() == first.fields().size()) {
        return new TableRow(comment.number(), fields.get());
      }
    }
    return new TableRow(comment.number(), List.of());
  }
}
