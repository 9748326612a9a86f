package dev.tare.dataset.table.shape;

import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.DecimalMarks;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.column.StatedTimes;
import dev.tare.dataset.table.column.TimeColumnReader;
import dev.tare.dataset.table.column.ValueColumn;
import dev.tare.dataset.table.column.ValueColumnReader;
import dev.tare.dataset.table.layout.Delimiter;
import dev.tare.dataset.table.layout.LayoutReader;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a foreign table: from its text to the series that its rows stand for. */
public final class TableReader {

  private final TableContext context;
  private final TableLayout table;
  private final List<Cells.Note> notes;
  private final List<AssignedColumn> columns;
  private final List<ValueColumns.Named> values;
  private final DecimalMarks marks;
  private final Optional<List<OptionalDouble>> times;
  private final SlotTexts slots = new SlotTexts();

  /**
   * The series of a table.
   *
   * @param notes to tell, also about columns that were left out
   */
  public record Content(List<SourceSeries> series, List<Cells.Note> notes) {}

  private TableReader(TableLayout whole, TableContext context) {
    this.context = context;
    this.table = whole.withFirstRow();
    this.notes = new ArrayList<>(whole.notes());
    List<Cells> cells = filtered(whole.columns());
    this.columns = ColumnRoles.of(table, cells, context, notes);
    this.values = ValueColumns.of(table, columns, notes);
    this.marks =
        new DecimalMarks(
            Optional.ofNullable(context.stated().decimal()).map(d -> d.equals("comma") ? ',' : '.'),
            DecimalMarks.shownBy(
                columns.stream()
                    .filter(column -> column.role() != Role.TIME)
                    .map(AssignedColumn::cells)
                    .toList()),
            context.decimalBeside(),
            table.delimiter() == Delimiter.SEMICOLON ? Optional.empty() : Optional.of('.'),
            table.delimiter() != Delimiter.COMMA);
    this.times = times();
  }

  /**
   * The content of a table.
   *
   * @throws NotUnderstoodException if the file as a whole is left out
   */
  public static Content read(String text, TableContext context) {
    return read(LayoutReader.read(text, layout(context.stated())), context);
  }

  /**
   * The content of a table that is split into fields.
   *
   * @throws NotUnderstoodException if the table as a whole is left out
   */
  public static Content read(TableLayout table, TableContext context) {
    return new TableReader(table, context).read();
  }

  /** The layout that a user states. */
  public static LayoutReader.StatedLayout layout(TableMapping stated) {
    return new LayoutReader.StatedLayout(
        Optional.ofNullable(stated.delimiter()).flatMap(Delimiter::of),
        Optional.ofNullable(stated.header()).map(header -> header.equals("first")));
  }

  /** The rows that the mapping's {@code where} selects. */
  private List<Cells> filtered(List<Cells> all) {
    Map<String, String> where = context.mapping().map(m -> m.where()).orElse(Map.of());
    List<Cells> filters = all.stream().filter(cells -> where.containsKey(cells.name())).toList();
    if (filters.isEmpty()) {
      return all;
    }
    List<Integer> rows =
        all.get(0)
            .indices()
            .filter(
                row ->
                    filters.stream().allMatch(c -> c.texts().get(row).equals(where.get(c.name()))))
            .boxed()
            .toList();
    if (rows.isEmpty()) {
      throw NotUnderstoodException.at(
          Math.max(1, table.headerLine()), "no row is as the mapping says under where: " + where);
    }
    return all.stream().map(cells -> cells.rows(rows)).toList();
  }

  private Optional<List<OptionalDouble>> times() {
    Optional<AssignedColumn> column =
        columns.stream()
            .filter(c -> c.role() == Role.TIME && values.stream().noneMatch(v -> v.column() == c))
            .findFirst();
    return column
        .filter(c -> !c.cells().filled().isEmpty())
        .map(
            c -> {
              TimeColumnReader.Times read = TimeColumnReader.read(c.cells(), marks, statement(c));
              notes.addAll(read.notes());
              return read.seconds();
            });
  }

  private StatedTimes statement(AssignedColumn column) {
    TableMapping.TimeMapping time = context.stated().time();
    return new StatedTimes(
        Optional.ofNullable(time.unit()).or(column::unit),
        time.zoneId(),
        Optional.ofNullable(time.order()),
        column.cells().isDates() && context.zonesBeside().getAsBoolean());
  }

  private Content read() {
    List<SourceSeries> series = new ArrayList<>();
    Map<SeriesKeys.Key, List<Integer>> rows =
        new SeriesKeys(columns).rows(columns.get(0).cells().size(), notes);
    for (ValueColumns.Named named : values) {
      rows.forEach(
          (key, indices) -> {
            try {
              series.add(series(named, key, indices, named == values.get(0)));
            } catch (NotUnderstoodException left) {
              if (values.size() == 1 && rows.size() == 1) {
                throw left;
              }
              notes.add(new Cells.Note(left.code(), left.line(), left.getMessage() + "; left out"));
            }
          });
    }
    return new Content(series, notes);
  }

  private SourceSeries series(
      ValueColumns.Named named, SeriesKeys.Key key, List<Integer> rows, boolean checkTimes) {
    Optional<ColumnMapping> mapping = named.column().mapping();
    SeriesUnit unit = SeriesUnit.of(named.column(), columns, rows);
    Cells cells = unit.cells();
    ValueColumn read = ValueColumnReader.read(cells, marks, unit.wanted());
    notes.addAll(read.notes());
    Optional<List<OptionalDouble>> at = times.map(all -> rows.stream().map(all::get).toList());
    if (checkTimes) {
      at.ifPresent(t -> TimeOrder.check(t, cells.lines(), notes));
    }
    boolean isNamed = key.isNamed() && (values.size() == 1 || !cells.filled().isEmpty());
    SeriesAssembler assembler =
        new SeriesAssembler(
            cells,
            at,
            texts(Role.RUN, rows),
            isNamed,
            further(rows),
            StatedFailures.of(columns, rows),
            notes);
    requireEnough(assembler.add(read), cells);
    return new SourceSeries(
        label(named, key),
        read.unit(),
        mapping.map(ColumnMapping::better).flatMap(Direction::of),
        ValueMeaning.RUN,
        assembler.runs(),
        assembler.failures(),
        Map.of(),
        printed(read, assembler.runs()));
  }

  /** A column that is a benchmark by itself has a metric for each benchmark of the rows. */
  private SourceSeries.Label label(ValueColumns.Named named, SeriesKeys.Key key) {
    boolean several =
        columns.stream()
            .anyMatch(c -> c.role() == Role.BENCHMARK && c.cells().distinct().size() > 1);
    Optional<String> metric =
        named.benchmark().isPresent() && several
            ? key.benchmark().map(test -> test + key.metric().map(m -> " " + m).orElse(""))
            : key.metric();
    return new SourceSeries.Label(
        named.platform().or(key::platform), named.benchmark().or(key::benchmark), metric);
  }

  private static OptionalDouble printed(ValueColumn read, List<Run> runs) {
    return runs.isEmpty()
        ? OptionalDouble.empty()
        : read.rows().stream()
            .filter(row -> row.state() == ValueColumn.State.VALUE)
            .mapToDouble(ValueColumn.Reading::digit)
            .min();
  }

  private static void requireEnough(int left, Cells cells) {
    if (left * 5 > cells.size()) {
      throw NotUnderstoodException.at(
          cells.firstLine(),
          left
              + " of "
              + cells.size()
              + " rows of column '"
              + cells.name()
              + "' are not understood");
    }
  }

  private Optional<List<String>> texts(Role role, List<Integer> rows) {
    return columns.stream()
        .filter(column -> column.role() == role)
        .findFirst()
        .map(column -> rows.stream().map(column.cells().texts()::get).toList());
  }

  /**
   * What is kept beside the values, by row: sessions and rounds, and other columns of one value.
   */
  private List<Map<String, String>> further(List<Integer> rows) {
    boolean wide = values.size() > 1 || values.get(0).column().isMapped();
    List<Map<String, String>> further = new ArrayList<>();
    for (int row : rows) {
      Map<String, String> kept = new LinkedHashMap<>();
      for (AssignedColumn column : columns) {
        String text = column.cells().texts().get(row);
        boolean keeps =
            column.role().ownName().isPresent()
                || !wide && (column.role() == Role.FURTHER || column.role() == Role.OPEN);
        boolean isValue = column == values.get(0).column();
        if (keeps && !isValue && !text.isEmpty()) {
          kept.put(column.role().ownName().orElse(column.cells().name()), slots.of(column, text));
        }
      }
      further.add(kept.isEmpty() ? Map.of() : kept);
    }
    return further;
  }
}
