package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.column.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table, split into fields but not interpreted.
 *
 * @param delimiter between its fields
 * @param header the names of its columns; empty without a header
 * @param headerLine from 1; 0 without a header
 * @param units the units of the columns in a line of their own; empty without
 * @param rows the lines of data
 * @param left the number of lines that were left out because they are not understood
 * @param notes to tell
 */
public record TableLayout(
    Delimiter delimiter,
    List<String> header,
    long headerLine,
    List<String> units,
    List<TableRow> rows,
    int left,
    List<Cells.Note> notes) {

  public TableLayout {
    header = List.copyOf(header);
    units = List.copyOf(units);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  public int width() {
    return Math.max(
        header.size(), rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0));
  }

  /** The columns, by name; without a header, by number from 1. */
  public List<Cells> columns() {
    List<Long> lines = rows.stream().map(TableRow::line).toList();
    return IntStream.range(0, width()).mapToObj(i -> column(i, lines)).toList();
  }

  private Cells column(int index, List<Long> lines) {
    return new Cells(
        name(index), rows.stream().map(row -> row.field(index)).toList(), lines, contents(index));
  }

  /** Empty where all are plain numbers. */
  private List<CellContent> contents(int index) {
    return rows.stream().allMatch(row -> row.contents().isEmpty() && index < row.fields().size())
        ? List.of()
        : rows.stream().map(row -> row.content(index)).toList();
  }

  private String name(int index) {
    return header.isEmpty()
        ? Integer.toString(index + 1)
        : index < header.size() ? header.get(index) : "";
  }

  /** The unit that the line of units states for a column. */
  public Optional<String> unit(int index) {
    return index < units.size() && !units.get(index).isEmpty()
        ? Optional.of(units.get(index))
        : Optional.empty();
  }

  /** The same layout without the other rows, which need much memory. */
  public TableLayout withFirstRow() {
    return new TableLayout(
        delimiter,
        header,
        headerLine,
        units,
        rows.subList(0, Math.min(1, rows.size())).stream().toList(),
        left,
        notes);
  }

  /** The same layout with more notes and fewer rows. */
  TableLayout with(List<TableRow> other, List<Cells.Note> more, int moreLeft) {
    List<Cells.Note> all = new ArrayList<>(notes);
    all.addAll(more);
    return new TableLayout(delimiter, header, headerLine, units, other, left + moreLeft, all);
  }
}
