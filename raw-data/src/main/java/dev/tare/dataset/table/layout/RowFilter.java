package dev.tare.dataset.table.layout;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.cell.SummaryText;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the runs of a table from repeated headers, summaries, and lines that are neither. */
final class RowFilter {

  private final HeaderFinder.Found found;
  private final List<Boolean> measured = new ArrayList<>();
  private final SummaryLabels labels;
  private final List<TableRow> kept = new ArrayList<>();
  private final List<Cells.Note> notes = new ArrayList<>();
  private int left;

  RowFilter(HeaderFinder.Found found) {
    this.found = found;
    List<TableRow> plain =
        found.rows().stream()
            .filter(row -> row.fields().stream().noneMatch(SummaryText::isSummary))
            .toList();
    for (int i = 0; i < found.width(); i++) {
      measured.add(HeaderFinder.isMostlyData(plain.isEmpty() ? found.rows() : plain, i));
    }
    labels = SummaryLabels.of(found.rows(), found.width());
    found.rows().forEach(this::sort);
  }

  List<TableRow> kept() {
    return List.copyOf(kept);
  }

  /** The number of lines that are not understood. */
  int left() {
    return left;
  }

  List<Cells.Note> notes() {
    return notes;
  }

  private void sort(TableRow row) {
    TableRow trimmed = trimmed(row);
    requireNoOtherHeader(trimmed);
    if (isRepeated(row)) {
      note(
          IssueCode.REPEATED_HEADER,
          row,
          "repeated header, as if two files were joined; line skipped");
    } else if (found.above().stream().anyMatch(above -> above.fields().equals(row.fields()))) {
      note(
          IssueCode.PREAMBLE,
          row,
          Cells.quoted(String.join(" ", row.fields()))
              + " stands above the table, too, and is no row; line skipped");
    } else if (isSummary(trimmed) || labels.mark(row)) {
      note(
          IssueCode.SUMMARY_ROW,
          row,
          Cells.quoted(String.join(" ", row.fields())) + " sums up other rows; line left out");
    } else if (trimmed.fields().size() > found.width()) {
      leave(row, row.fields().size() + " fields, but the others have " + found.width());
    } else if (isKeyless(trimmed)) {
      leave(row, Cells.quoted(row.field(0)) + " stands where other rows have a number or a time");
    } else if (trimmed.isWords()) {
      leave(row, Cells.quoted(String.join(" ", row.fields())) + " has no value");
    } else {
      kept.add(trimmed);
    }
  }

  private void leave(TableRow row, String why) {
    left++;
    note(IssueCode.ROW_LEFT_OUT, row, why + "; line left out");
  }

  private void note(IssueCode code, TableRow row, String text) {
    notes.add(new Cells.Note(code, row.line(), text));
  }

  private boolean isRepeated(TableRow row) {
    return isSame(found.header(), row) || isSame(found.units(), row);
  }

  private static boolean isSame(Optional<TableRow> one, TableRow row) {
    return one.isPresent() && lower(one.get()).equals(lower(row));
  }

  private static List<String> lower(TableRow row) {
    return row.fields().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Rows below a header with other names, or in another order, have other columns. */
  private void requireNoOtherHeader(TableRow row) {
    boolean other =
        row.isWords()
            && row.fields().size() > 1
            && row.fields().size() == found.width()
            && row.fields().stream().noneMatch(String::isEmpty)
            && !isRepeated(row)
            && found.header().map(RowFilter::lower).stream()
                .anyMatch(names -> lower(row).stream().anyMatch(names::contains));
    if (other) {
      throw NotUnderstoodException.at(
          row.line(),
          "a second header, "
              + Cells.quoted(String.join(" ", row.fields()))
              + ", has other columns than line "
              + found.header().orElseThrow().line()
              + "; split the file there");
    }
  }

  /** Whether the first column has numbers or times, and this row a word that is no failure. */
  private boolean isKeyless(TableRow row) {
    return found.width() > 1 && measured.get(0) && row.content(0) instanceof CellContent.Words;
  }

  /** Whether a column of numbers, times or platforms has a word such as {@code mean} here. */
  private boolean isSummary(TableRow row) {
    boolean complete = row.fields().size() == found.width();
    for (int i = 0; i < row.fields().size(); i++) {
      boolean number = i >= measured.size() || measured.get(i) || !complete && i == 0;
      if ((number || isPlatform(i)) && SummaryText.isSummary(row.field(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlatform(int column) {
    return found
        .header()
        .flatMap(header -> Role.ofName(header.field(column)))
        .filter(Role.PLATFORM::equals)
        .isPresent();
  }

  /** The row without empty fields beyond the usual width. */
  private TableRow trimmed(TableRow row) {
    int size = row.fields().size();
    while (size > found.width() && row.field(size - 1).isEmpty()) {
      size--;
    }
    return size == row.fields().size() ? row : row.first(size);
  }
}
