package dev.tare.dataset.table.shape;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.cell.Unit;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives every column its role: by the mapping, else by its name, else by its content. */
final class ColumnRoles {

  private final List<AssignedColumn> columns = new ArrayList<>();
  private final List<Cells.Note> notes;
  private final TableLayout table;
  private final boolean hasHeader;

  private ColumnRoles(
      TableLayout table, List<Cells> cells, TableContext context, List<Cells.Note> notes) {
    this.table = table;
    this.notes = notes;
    this.hasHeader = !table.header().isEmpty();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(named(i, cells.get(i), context, names));
    }
  }

  /**
   * The columns with their roles; what the roles leave open are measures.
   *
   * @throws NotUnderstoodException if a column of text may separate series
   */
  static List<AssignedColumn> of(
      TableLayout table, List<Cells> cells, TableContext context, List<Cells.Note> notes) {
    ColumnRoles roles = new ColumnRoles(table, cells, context, notes);
    roles.seconds();
    roles.requireTimes(context.stated().time().column());
    roles.texts();
    roles.time();
    roles.runs();
    return roles.columns;
  }

  private AssignedColumn named(int index, Cells cells, TableContext context, Set<String> names) {
    ColumnName name = ColumnName.of(cells.name());
    Optional<ColumnMapping> stated =
        context.mapping().map(mapping -> mapping.columns().get(cells.name()));
    boolean time = cells.name().equals(context.stated().time().column());
    Role role = time ? Role.TIME : stated.isPresent() ? role(stated.get()) : role(name, cells);
    if (hasHeader && !cells.name().isEmpty() && !names.add(cells.name())) {
      notes.add(
          new Cells.Note(
              IssueCode.COLUMN_TWICE,
              table.headerLine(),
              "two columns '" + cells.name() + "'; the first is read, the second left out"));
      role = Role.IGNORED;
    }
    return new AssignedColumn(
        index, cells, name, role, unit(index, name, stated.map(ColumnMapping::unit)), stated);
  }

  /** The unit that header and line of units state; where they differ, the user decides. */
  private Optional<String> unit(int index, ColumnName name, Optional<String> stated) {
    Optional<String> below = table.unit(index);
    boolean differ = name.unit().isPresent() && below.isPresent() && !isSame(name.unit(), below);
    if (differ && stated.isEmpty()) {
      throw NotUnderstoodException.at(
          table.headerLine(),
          "the header states the unit "
              + Cells.quoted(name.unit().get())
              + ", and the line below "
              + Cells.quoted(below.get())
              + "; state unit for column '"
              + name.plain()
              + "' in the mapping");
    }
    return differ ? stated : name.unit().or(() -> below);
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.equals(other)
        || one.flatMap(Unit::of).isPresent()
            && one.flatMap(Unit::of).equals(other.flatMap(Unit::of));
  }

  private static Role role(ColumnMapping stated) {
    return stated.role() == null ? Role.VALUE : Role.ofWord(stated.role());
  }

  private Role role(ColumnName name, Cells cells) {
    if (cells.isEmpty()) {
      return Role.IGNORED;
    }
    return hasHeader ? Role.ofName(name.plain()).orElse(Role.OPEN) : Role.OPEN;
  }

  /** A column called time that is neither the first nor has Unix times may have durations. */
  private void requireTimes(String stated) {
    for (AssignedColumn column : columns) {
      boolean doubtful =
          column.role() == Role.TIME
              && column.mapping().isEmpty()
              && !column.cells().name().equals(stated)
              && column.index() > 0
              && column.cells().isMeasured()
              && !UnixTimes.are(column.cells())
              && !has(Role.VALUE);
      if (doubtful && columns.stream().anyMatch(AssignedColumn::isOpenMeasure)) {
        throw NotUnderstoodException.ambiguous(
            table.headerLine(),
            "column '"
                + column.cells().name()
                + "' may have points in time or durations; state its role in the mapping: columns: {"
                + column.cells().name()
                + ": {role: value}} or {role: time}",
            "columns." + column.cells().name());
      }
    }
  }

  /** A column called seconds is what was measured, unless another one is. */
  private void seconds() {
    if (!has(Role.VALUE) && columns.stream().noneMatch(AssignedColumn::isMapped)) {
      columns.stream()
          .filter(column -> column.mapping().isEmpty() && column.name().isSeconds())
          .toList()
          .forEach(column -> set(column, Role.OPEN));
    }
  }

  private boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  private void set(AssignedColumn column, Role role) {
    columns.set(column.index(), column.as(role));
  }

  private List<AssignedColumn> open() {
    return columns.stream().filter(column -> column.role() == Role.OPEN).toList();
  }

  private void texts() {
    for (AssignedColumn column : open()) {
      if (!column.cells().isMeasured() && !column.cells().isDates()) {
        set(column, textRole(column.cells()));
      }
    }
  }

  private Role textRole(Cells cells) {
    List<String> texts = cells.distinct();
    if (!has(Role.PLATFORM) && texts.stream().allMatch(ColumnRoles::isPlatform)) {
      return !hasHeader || texts.size() > 1 ? Role.PLATFORM : Role.FURTHER;
    }
    if (!has(Role.UNIT) && texts.stream().allMatch(text -> isUnit(text))) {
      return Role.UNIT;
    }
    if (!hasHeader && has(Role.PLATFORM) && !has(Role.BENCHMARK)) {
      return Role.BENCHMARK;
    }
    if (texts.size() == 1) {
      return Role.FURTHER;
    }
    throw NotUnderstoodException.ambiguous(
        cells.firstLine(),
        "column '"
            + cells.name()
            + "' has different texts ("
            + cells.examples()
            + "); state its role in the mapping: columns: {"
            + cells.name()
            + ": {role: platform}}, or benchmark, metric, session, ignored",
        "columns." + cells.name());
  }

  static boolean isPlatform(String name) {
    return name.matches("[A-Za-z0-9_. -]{1,40}")
        && KnownPlatforms.traits(name.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static boolean isUnit(String text) {
    return Unit.of(text).isPresent() || text.matches("[\\p{L}]+/(?:s|sec|second|min)|IOPS|%");
  }

  private void time() {
    if (has(Role.TIME)) {
      return;
    }
    open().stream()
        .filter(column -> column.cells().isDates() || isUnixTime(column))
        .findFirst()
        .ifPresent(
            column -> {
              set(column, Role.TIME);
              if (hasHeader) {
                read(column, "time");
              }
            });
  }

  private void read(AssignedColumn column, String as) {
    notes.add(
        new Cells.Note(
            IssueCode.HEADER_NAME,
            table.headerLine(),
            "column '" + column.cells().name() + "' read as " + as));
  }

  /** Whether a first column, beside another, has times of this century that mostly increase. */
  private boolean isUnixTime(AssignedColumn column) {
    return column.index() == 0
        && columns.stream().anyMatch(other -> other.index() > 0 && other.cells().isMeasured())
        && UnixTimes.are(column.cells());
  }

  private void runs() {
    List<AssignedColumn> measures = columns.stream().filter(AssignedColumn::isOpenMeasure).toList();
    if (has(Role.RUN) || has(Role.VALUE) || measures.size() < 2) {
      return;
    }
    AssignedColumn first = measures.get(0);
    if (first.index() == 0 && isCount(first.cells())) {
      set(first, Role.RUN);
      if (hasHeader) {
        read(first, "numbers of runs");
      }
    }
  }

  /** Whether the cells are 0, 1, 2, ... or 1, 2, 3, ... */
  private static boolean isCount(Cells cells) {
    String first = cells.texts().get(0);
    if (!first.equals("0") && !first.equals("1")) {
      return false;
    }
    int start = Integer.parseInt(first);
    return cells.indices().allMatch(i -> cells.texts().get(i).equals(Integer.toString(start + i)));
  }
}
