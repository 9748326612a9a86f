package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.TimeNotation;
import dev.tare.dataset.table.cell.Unit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the times of a column in the one notation that fits all its cells. */
public final class TimeColumnReader {

  /** Unix times of the years 1990 to 2100, in seconds. */
  private static final double EARLIEST = 6.3e8;

  private static final double LATEST = 4.1e9;

  /**
   * What a user states about times.
   *
   * @param unit of numbers
   * @param zone of local times
   * @param order of dates with slashes: {@code day} or {@code month} first
   * @param othersHaveZones whether files beside it have times that are not local
   */
  public record StatedTimes(
      Optional<String> unit,
      Optional<ZoneId> zone,
      Optional<String> order,
      boolean othersHaveZones) {

    public static final StatedTimes NONE =
        new StatedTimes(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /**
   * The times of a column.
   *
   * @param seconds Unix seconds by row; absent where the cell is empty or not understood
   * @param notes to tell
   */
  public record Times(List<OptionalDouble> seconds, List<Cells.Note> notes) {}

  private final Cells column;
  private final StatedTimes statement;
  private final List<Cells.Note> notes = new ArrayList<>();

  private TimeColumnReader(Cells column, StatedTimes statement) {
    this.column = column;
    this.statement = statement;
  }

  /**
   * The times.
   *
   * @throws NotUnderstoodException if the column as a whole cannot be read
   */
  public static Times read(Cells column, DecimalMarks marks, StatedTimes statement) {
    TimeColumnReader reader = new TimeColumnReader(column, statement);
    return new Times(
        column.isDates() ? reader.dates() : reader.numbers(marks), List.copyOf(reader.notes));
  }

  private List<OptionalDouble> dates() {
    List<Integer> rows = rows();
    TimeNotation notation = notation(rows);
    requireOneKindOfZone(rows, notation);
    Set<Integer> members = new HashSet<>(rows);
    List<OptionalDouble> seconds = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < column.size(); row++) {
      Optional<TimeNotation.Moment> moment =
          members.contains(row)
              ? notation.parse(column.texts().get(row).strip())
              : Optional.empty();
      if (moment.isPresent()) {
        last = seconds(moment.get(), last);
        seconds.add(OptionalDouble.of(last));
      } else {
        seconds.add(OptionalDouble.empty());
      }
    }
    return seconds;
  }

  private List<Integer> rows() {
    List<Integer> filled = column.filled();
    List<Integer> rows = filled.stream().filter(this::isMoment).toList();
    if ((filled.size() - rows.size()) * 5 > filled.size()) {
      int other = filled.stream().filter(row -> !isMoment(row)).findFirst().orElseThrow();
      throw NotUnderstoodException.at(
          column.lines().get(other),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(other))
              + " is not a time like the others");
    }
    return rows;
  }

  private boolean isMoment(int row) {
    return column.content(row) instanceof CellContent.Moment;
  }

  private TimeNotation notation(List<Integer> rows) {
    Set<TimeNotation> viable = EnumSet.allOf(TimeNotation.class);
    statement
        .order()
        .ifPresent(
            order ->
                viable.remove(
                    order.equals("day") ? TimeNotation.MONTH_FIRST : TimeNotation.DAY_FIRST));
    for (int row : rows) {
      viable.retainAll(TimeNotation.of(column.texts().get(row).strip()));
      if (viable.isEmpty()) {
        throw NotUnderstoodException.at(
            column.lines().get(row), "column '" + column.name() + "': two notations of times");
      }
    }
    int first = rows.get(0);
    String text = column.texts().get(first).strip();
    if (viable.size() > 1) {
      throw NotUnderstoodException.ambiguous(
          column.lines().get(first),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(text)
              + " may be day/month or month/day; state time: {order: day} or {order: month} for this"
              + " file in the mapping",
          "time: {order: \"?\"}");
    }
    notes.add(
        new Cells.Note(
            IssueCode.TIME_FORMAT,
            column.lines().get(first),
            Cells.quoted(text) + " read as a date"));
    return viable.iterator().next();
  }

  private void requireOneKindOfZone(List<Integer> rows, TimeNotation notation) {
    Set<Boolean> kinds = new HashSet<>();
    for (int row : rows) {
      kinds.add(moment(notation, row).offset().isPresent());
      if (kinds.size() > 1) {
        throw NotUnderstoodException.at(
            column.lines().get(row),
            "column '" + column.name() + "': times with and without a zone; add the zone to all");
      }
    }
    if (kinds.contains(false) && statement.zone().isEmpty()) {
      local(rows.get(0));
    }
  }

  private void local(int row) {
    String text = Cells.quoted(column.texts().get(row));
    if (statement.othersHaveZones()) {
      throw NotUnderstoodException.ambiguous(
          column.lines().get(row),
          text
              + " has no zone, but times of other files have one; state"
              + " time: {zone: Europe/Berlin} for this file in the mapping",
          "time: {zone: \"?\"}");
    }
    notes.add(
        new Cells.Note(
            IssueCode.LOCAL_TIME,
            column.lines().get(row),
            text
                + " has no zone; times count relative to each other, and are an hour off after a"
                + " change of clocks; state time: {zone: Europe/Berlin} in the mapping"));
  }

  private TimeNotation.Moment moment(TimeNotation notation, int row) {
    return notation.parse(column.texts().get(row).strip()).orElseThrow();
  }

  /** Unix seconds; of a local hour that occurs twice, the one that is not before {@code last}. */
  private double seconds(TimeNotation.Moment moment, double last) {
    LocalDateTime local = moment.local();
    if (moment.offset().isPresent()) {
      return seconds(local.toInstant(moment.offset().get()));
    }
    if (statement.zone().isEmpty()) {
      return seconds(local.toInstant(ZoneOffset.UTC));
    }
    ZonedDateTime zoned = local.atZone(statement.zone().get());
    double first = seconds(zoned.toInstant());
    return first < last ? seconds(zoned.withLaterOffsetAtOverlap().toInstant()) : first;
  }

  private static double seconds(Instant instant) {
    return instant.getEpochSecond() + instant.getNano() / 1e9;
  }

  private List<OptionalDouble> numbers(DecimalMarks marks) {
    requireNoClock();
    ValueColumn values = ValueColumnReader.read(column, marks, Optional.empty());
    double factor = factor(values);
    return values.rows().stream()
        .map(
            row ->
                row.state() == ValueColumn.State.VALUE
                    ? OptionalDouble.of(row.value() / factor)
                    : OptionalDouble.empty())
        .toList();
  }

  private void requireNoClock() {
    boolean clock =
        column
            .everyContent()
            .anyMatch(
                content ->
                    content instanceof CellContent.Duration duration
                        && duration.text().fields() > 0);
    if (clock) {
      throw NotUnderstoodException.ambiguous(
          column.firstLine(),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(0))
              + " is a time of day without a date; add the date, or state ignored as the role of"
              + " this column in the mapping",
          "columns." + column.name());
    }
  }

  /** How many units of the column a second has. */
  private double factor(ValueColumn values) {
    if (values.unit().isPresent()) {
      return 1;
    }
    if (statement.unit().isPresent()) {
      return 1 / Unit.of(statement.unit().get()).orElseThrow().factor().doubleValue();
    }
    requireNoSpreadsheetDays(values);
    double factor = 0;
    for (int row = 0; row < values.rows().size(); row++) {
      if (values.rows().get(row).state() == ValueColumn.State.VALUE) {
        double own = magnitude(values.rows().get(row).value(), row);
        if (factor != 0 && own != factor) {
          throw NotUnderstoodException.at(
              column.lines().get(row),
              "column '" + column.name() + "': times in two units; write Unix seconds in all rows");
        }
        factor = own;
      }
    }
    if (factor > 1) {
      tellUnit(factor);
    }
    return factor == 0 ? 1 : factor;
  }

  /** Days since 1900, as spreadsheets count them, look like seconds without a date. */
  private void requireNoSpreadsheetDays(ValueColumn values) {
    double[] times =
        values.rows().stream()
            .filter(row -> row.state() == ValueColumn.State.VALUE)
            .mapToDouble(ValueColumn.Reading::value)
            .toArray();
    if (SpreadsheetDays.may(times)) {
      throw NotUnderstoodException.ambiguous(
          column.firstLine(),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(0))
              + " may be days of a spreadsheet or seconds; export the column as dates, or state"
              + " time: {unit: s} for this file in the mapping",
          "time: {unit: \"?\"}");
    }
  }

  private double magnitude(double time, int row) {
    double size = Math.abs(time);
    double factor = size < 1e11 ? 1 : size < 1e14 ? 1e3 : size < 1e17 ? 1e6 : 1e9;
    boolean plausible = factor == 1 || EARLIEST <= size / factor && size / factor <= LATEST;
    if (!plausible) {
      throw NotUnderstoodException.ambiguous(
          column.lines().get(row),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(row))
              + " is no Unix time of this century; state time: {unit: ms} (or us, ns) for this file"
              + " in the mapping",
          "time: {unit: \"?\"}");
    }
    return factor;
  }

  private void tellUnit(double factor) {
    String unit = factor == 1e3 ? "milliseconds" : factor == 1e6 ? "microseconds" : "nanoseconds";
    notes.add(
        new Cells.Note(
            IssueCode.EPOCH_MS,
            column.firstLine(),
            "times are in " + unit + "; divided by " + (long) factor));
  }
}
