package dev.tare.dataset.table.layout;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.cell.Unit;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the header of a table, and the lines above it that are no rows. */
final class HeaderFinder {

  /** How many rows may be above a header. */
  private static final int DEEPEST = 100;

  private final List<TableRow> all;
  private final List<TableRow> data;
  private final List<Boolean> measured;
  private final boolean padded;
  private final int dates;
  private final int width;
  private final List<TableLine> comments;
  private final boolean titled;
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

  /** {@code titled} says that titles are split like headers. */
  HeaderFinder(
      List<TableRow> all,
      int width,
      boolean titled,
      List<TableLine> comments,
      boolean mayHaveHeader) {
    this.all = all;
    this.width = width;
    this.titled = titled;
    this.data =
        all.stream()
            .filter(row -> row.fields().size() == width && !row.isWords() && !isUnits(row))
            .toList();
    this.measured =
        IntStream.range(0, width).mapToObj(column -> isMostlyData(data, column)).toList();
    this.padded = width > 1 && data.stream().allMatch(row -> row.field(width - 1).isEmpty());
    this.dates = DateAndClock.column(data);
    this.comments = comments;
    this.mayHaveHeader = mayHaveHeader;
  }

  Found find() {
    int header = mayHaveHeader ? header() : -1;
    return header >= 0 && !isAmongRows(header) ? below(header) : headless();
  }

  /** The index of the first row of words above data; -1 without. */
  private int header() {
    boolean first = true;
    for (int i = 0; i < Math.min(all.size(), DEEPEST); i++) {
      TableRow row = all.get(i);
      if (fits(row)) {
        if (namesData(row) && (first || row.isWords())) {
          int likely = titled || isTitle(row) ? lastWords(i) : row.isWords() ? i : wordsBelow(i);
          return isKnown(all.get(likely)) ? likely : knownBelow(likely);
        }
        first = false;
      }
    }
    return -1;
  }

  /** The next row of words that has the name of a known column, because titles have none. */
  private int knownBelow(int likely) {
    for (int i = likely + 1; i < all.size() && !isLikeData(all.get(i)); i++) {
      TableRow row = all.get(i);
      if (row.isWords() && fits(row) && namesData(row) && isKnown(row)) {
        return i;
      }
    }
    return likely;
  }

  /** Whether every column has a name, and one of them is known. */
  private static boolean isKnown(TableRow row) {
    return row.fields().stream().noneMatch(String::isEmpty)
        && row.fields().stream().anyMatch(name -> Role.ofName(name).isPresent());
  }

  /** Whether a row is a line such as {@code host: lab1, Linux 6.1}. */
  private static boolean isTitle(TableRow row) {
    return row.isWords() && row.field(0).matches("[^:]+: .+");
  }

  /** A header of words below a line such as {@code date;2026-11-28}, else that line. */
  private int wordsBelow(int first) {
    for (int i = first + 1; i < all.size() && !isLikeData(all.get(i)); i++) {
      if (all.get(i).isWords() && fits(all.get(i)) && namesData(all.get(i))) {
        return i;
      }
    }
    return first;
  }

  /** The last row of words above the data, because a title has as many words as a header. */
  private int lastWords(int first) {
    int last = first;
    for (int i = first + 1; i < all.size() && all.get(i).isWords(); i++) {
      if (fits(all.get(i)) && namesData(all.get(i)) && !isUnits(all.get(i))) {
        last = i;
      }
    }
    return last;
  }

  /** Whether a row may be the header; with blanks, a date and a clock may have one name. */
  private boolean fits(TableRow row) {
    int size = row.fields().size();
    return size == width || size == width - 1 && (padded || dates >= 0);
  }

  /** Whether some cell is a word and most cells below it are data. */
  private boolean namesData(TableRow row) {
    boolean shifted = row.fields().size() < width && !padded;
    for (int i = 0; i < row.fields().size(); i++) {
      boolean data = measured.get(shifted && i > dates ? i + 1 : i);
      if (data && row.content(i) instanceof CellContent.Words) {
        return true;
      }
    }
    return false;
  }

  static boolean isMostlyData(List<TableRow> rows, int column) {
    long data = rows.stream().filter(row -> row.content(column).isData()).count();
    return data > 0 && data * 2 > rows.stream().filter(row -> !row.field(column).isEmpty()).count();
  }

  private Found below(int header) {
    List<TableRow> rows = new ArrayList<>(all.subList(header + 1, all.size()));
    List<TableRow> above = new ArrayList<>(all.subList(0, header));
    if (data.isEmpty() || data.get(data.size() - 1).line() < all.get(header).line()) {
      throw NotUnderstoodException.of(
          IssueCode.HEADER_ONLY, all.get(header).line(), "a header without rows; no runs read");
    }
    requireNoRow(above);
    Optional<TableRow> units = Optional.empty();
    if (isUnits(rows.get(0))) {
      units = Optional.of(rows.remove(0));
    } else if (!above.isEmpty() && isUnits(above.get(above.size() - 1))) {
      units = Optional.of(above.remove(above.size() - 1));
    }
    return new Found(width, above, Optional.of(all.get(header)), units, rows);
  }

  /** Rows above the header that look like those below it may be lost rows. */
  private void requireNoRow(List<TableRow> above) {
    above.stream()
        .filter(this::isLikeData)
        .findFirst()
        .ifPresent(
            row -> {
              throw NotUnderstoodException.at(
                  row.line(),
                  "a row above the header; delete the line, or move it below the header");
            });
  }

  private boolean isLikeData(TableRow row) {
    TableRow sample = data.get(data.size() - 1);
    return row.fields().size() == width
        && IntStream.range(0, width)
            .allMatch(i -> row.content(i).isData() == sample.content(i).isData());
  }

  /** Whether so many rows are above these words that they are no header. */
  private boolean isAmongRows(int index) {
    return !data.isEmpty() && all.subList(0, index).stream().filter(this::isLikeData).count() >= 3;
  }

  private boolean isUnits(TableRow row) {
    List<String> names = unitNames(row).stream().filter(name -> !name.isEmpty()).toList();
    return row.fields().size() == width
        && !names.isEmpty()
        && isWordsOrDashes(row)
        && names.stream().allMatch(Unit::isName);
  }

  private static boolean isWordsOrDashes(TableRow row) {
    return IntStream.range(0, row.fields().size())
        .allMatch(i -> !row.content(i).isData() || row.field(i).equals("-"));
  }

  /** The names in a line of units, without brackets. */
  static List<String> unitNames(TableRow row) {
    return row.fields().stream()
        .map(field -> field.replaceAll("^[\\[(](.*)[\\])]$", "$1").strip())
        .map(name -> name.equals("-") ? "" : name)
        .toList();
  }

  private Found headless() {
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
    if (last.fields().size() > 1 && last.isWords()) {
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
        .filter(row -> row.fields().size() == width && row.isWords())
        .findFirst();
  }

  private TableRow names(TableLine comment, TableRow first) {
    String text = comment.text().strip().replaceFirst("^[#%/]+\\s*", "");
    for (Delimiter delimiter : Delimiter.values()) {
      Optional<List<String>> fields = delimiter.split(text);
      if (fields.isPresent() && fields.get().size() == first.fields().size()) {
        return TableRow.of(comment.number(), fields.get());
      }
    }
    return TableRow.of(comment.number(), List.of());
  }
}
