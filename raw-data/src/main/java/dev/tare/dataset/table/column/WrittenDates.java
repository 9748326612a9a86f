package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.TimeNotation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Times that are written as dates, in the one notation that fits all cells of a column. */
final class WrittenDates {

  private final Cells column;
  private final StatedTimes statement;
  private final List<Cells.Note> notes;

  WrittenDates(Cells column, StatedTimes statement, List<Cells.Note> notes) {
    this.column = column;
    this.statement = statement;
    this.notes = notes;
  }

  /** Unix seconds by row; absent where the cell is empty or not understood. */
  List<OptionalDouble> seconds() {
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
}
