package dev.tare.dataset.table.shape;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the columns of values, and what their headers name. */
final class ValueColumns {

  /**
   * A column of values.
   *
   * @param platform that the header or the mapping names
   * @param benchmark that the header or the mapping names
   */
  record Named(AssignedColumn column, Optional<String> platform, Optional<String> benchmark) {}

  private final TableLayout table;
  private final List<AssignedColumn> columns;
  private final List<Cells.Note> notes;

  private ValueColumns(TableLayout table, List<AssignedColumn> columns, List<Cells.Note> notes) {
    this.table = table;
    this.columns = columns;
    this.notes = notes;
  }

  /**
   * The columns of values, in file order.
   *
   * @throws NotUnderstoodException if there are none, or several without a name that tells them
   *     apart
   */
  static List<Named> of(TableLayout table, List<AssignedColumn> columns, List<Cells.Note> notes) {
    return new ValueColumns(table, columns, notes).find();
  }

  private List<Named> find() {
    List<AssignedColumn> mapped = columns.stream().filter(AssignedColumn::isMapped).toList();
    if (!mapped.isEmpty()) {
      return mapped(mapped);
    }
    List<AssignedColumn> named = with(Role.VALUE);
    if (!named.isEmpty()) {
      return value(named);
    }
    List<AssignedColumn> open = columns.stream().filter(AssignedColumn::isOpenMeasure).toList();
    if (open.isEmpty()) {
      return List.of(unnamed(lastResort()));
    }
    if (open.size() == 1) {
      requireNoTimes(open.get(0));
      return List.of(unnamed(open.get(0)));
    }
    return wide(open);
  }

  /** Ends of runs, and the times in a file without values, are no values. */
  private static void requireNoTimes(AssignedColumn column) {
    if (UnixTimes.onlyIncrease(column.cells())) {
      throw NotUnderstoodException.ambiguous(
          column.cells().firstLine(),
          "column '"
              + column.cells().name()
              + "' may have points in time instead of values; add a column of values, or state"
              + " its role in the mapping: columns: {"
              + column.cells().name()
              + ": {role: value}}",
          "columns." + column.cells().name());
    }
  }

  private List<AssignedColumn> with(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  private List<Named> mapped(List<AssignedColumn> mapped) {
    columns.stream()
        .filter(column -> column.role() == Role.OPEN || isEmptyAndUnmapped(column))
        .forEach(column -> leaveOut(column, "is not in the mapping; left out"));
    return mapped.stream()
        .filter(this::hasCells)
        .map(
            column ->
                new Named(
                    column,
                    Optional.ofNullable(column.mapping().orElseThrow().platform()),
                    Optional.ofNullable(column.mapping().orElseThrow().benchmark())))
        .toList();
  }

  private boolean hasCells(AssignedColumn column) {
    if (column.cells().isEmpty()) {
      note(IssueCode.EMPTY_COLUMN, "column '" + column.cells().name() + "' is empty; left out");
    }
    return !column.cells().isEmpty();
  }

  private List<Named> value(List<AssignedColumn> named) {
    List<AssignedColumn> others =
        columns.stream()
            .filter(column -> column.isOpenMeasure() || named.indexOf(column) > 0)
            .toList();
    others.forEach(column -> leaveOut(column, "is kept, but not read as values"));
    return List.of(new Named(named.get(0), Optional.empty(), Optional.empty()));
  }

  private static boolean isEmptyAndUnmapped(AssignedColumn column) {
    return column.cells().isEmpty() && !column.isMapped() && !column.cells().name().isEmpty();
  }

  private void leaveOut(AssignedColumn column, String why) {
    note(IssueCode.UNMAPPED_COLUMN, "column '" + column.cells().name() + "' " + why);
  }

  private void note(IssueCode code, String text) {
    notes.add(new Cells.Note(code, Math.max(1, table.headerLine()), text));
  }

  /** A column that has another role by its name only, if nothing else has values. */
  private AssignedColumn lastResort() {
    List<AssignedColumn> further =
        with(Role.FURTHER).stream().filter(column -> column.cells().isMeasured()).toList();
    if (further.size() == 1) {
      return further.get(0);
    }
    List<AssignedColumn> times =
        with(Role.TIME).stream()
            .filter(column -> column.cells().isMeasured() && !UnixTimes.are(column.cells()))
            .toList();
    if (times.size() == 1) {
      return times.get(0);
    }
    throw NotUnderstoodException.of(
        IssueCode.NO_VALUE_COLUMN,
        Math.max(1, table.headerLine()),
        "no column of values among "
            + columns.stream().map(column -> column.cells().name()).toList()
            + "; file left out; name it in the mapping: columns: {NAME: {role: value}}");
  }

  private Named unnamed(AssignedColumn column) {
    String name = column.name().plain();
    if (!table.header().isEmpty()) {
      note(IssueCode.HEADER_NAME, "column '" + column.cells().name() + "' read as value");
    }
    boolean platform = ColumnRoles.isPlatform(name);
    boolean benchmark = KnownBenchmarks.ids().contains(name);
    return new Named(
        column,
        platform ? Optional.of(name) : Optional.empty(),
        benchmark ? Optional.of(name) : Optional.empty());
  }

  private List<Named> wide(List<AssignedColumn> open) {
    if (table.header().isEmpty()) {
      throw NotUnderstoodException.ambiguous(
          table.rows().get(0).line(),
          "columns "
              + open.stream().map(column -> column.cells().name()).collect(Collectors.joining(", "))
              + " have numbers and no names; add a header, or state their roles in the mapping:"
              + " columns: {\"2\": {role: value}}",
          "columns." + open.get(open.size() - 1).cells().name());
    }
    if (open.stream().allMatch(column -> ColumnRoles.isPlatform(column.name().plain()))) {
      return open.stream()
          .map(c -> new Named(c, Optional.of(c.name().plain()), Optional.empty()))
          .toList();
    }
    if (open.stream().allMatch(column -> column.unit().isPresent() && !column.name().isUnit())) {
      return open.stream()
          .map(c -> new Named(c, Optional.empty(), Optional.of(c.name().plain())))
          .toList();
    }
    throw NotUnderstoodException.wide(
        Math.max(1, table.headerLine()),
        open.stream().map(column -> column.cells().name()).toList());
  }
}
