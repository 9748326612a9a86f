package dev.tare.dataset;

import dev.tare.dataset.file.DecimalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/**
 * One execution of a benchmark on a platform, as its row states it.
 *
 * @param number the run's number in its sample; the row's position (from 1) where the file has no
 *     {@code run} column
 * @param line the row's line in its file, from 1
 * @param time start, Unix seconds; absent if the file has none
 * @param value in the benchmark's unit
 * @param slot where the run stands in the schedule
 * @param columns every further column as text, by name, in file order; empty fields are absent
 */
public record Run(
    int number,
    long line,
    OptionalDouble time,
    double value,
    Slot slot,
    Map<String, String> columns) {

  /** Many runs that are kept by columns, and never change; each is made when it is asked for. */
  public interface Columns extends List<Run> {

    /** In place of a number that is absent. */
    int NONE = Integer.MIN_VALUE;

    /** The values in run order; a new array each time. */
    double[] values();

    /** The times, Unix seconds; NaN where a run has none; a new array each time. */
    double[] times();

    /** The sessions; {@link #NONE} where a run has none; a new array each time. */
    int[] sessions();

    /** The rounds; {@link #NONE} where a run has none; a new array each time. */
    int[] rounds();

    /** The positions in the rounds; {@link #NONE} where a run has none; a new array each time. */
    int[] positions();

    /** The numbers of the runs; a new array each time. */
    int[] numbers();

    /** The lines of the runs in their file; a new array each time. */
    int[] lines();

    /** The further columns in file order, also such as no run has anything in. */
    List<String> names();

    /** What the runs have in a further column; empty where they have nothing. */
    List<String> texts(String name);

    /**
     * The texts of a further column as numbers, -1 for an empty one; absent unless all are whole
     * numbers of up to nine digits without leading zeros; a new array each time.
     */
    Optional<int[]> wholeNumbers(String name);

    /** The numbers in a further column; NaN where a run has none; a new array each time. */
    double[] numbers(String name);

    /** The same runs with each value changed. */
    Columns withValues(DoubleUnaryOperator change);

    /** Whether any run may have something in that further column. */
    default boolean hasColumn(String name) {
      return names().contains(name);
    }

    /** Such a table itself, or a copy of another list. */
    static List<Run> copyOf(List<Run> runs) {
      return runs instanceof Columns ? runs : List.copyOf(runs);
    }
  }

  /** The further columns of a run of a table, which never change. */
  public interface Row extends Map<String, String> {}

  /**
   * A run's place in the schedule.
   *
   * @param session the fresh start that it followed, from 1
   * @param round counted through all sessions, from 1
   * @param position in its round, from 1
   */
  public record Slot(OptionalInt session, OptionalInt round, OptionalInt position) {

    /** The slot of a run that was not scheduled in rounds. */
    public static final Slot NONE =
        new Slot(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public static Slot of(int session, int round, int position) {
      return new Slot(OptionalInt.of(session), OptionalInt.of(round), OptionalInt.of(position));
    }

    /** Reads the columns of that name; what is missing or no number is absent. */
    static Slot of(Map<String, String> columns) {
      if (columns.isEmpty()) {
        return NONE;
      }
      return new Slot(
          integer(columns.get(CsvColumns.SESSION)),
          integer(columns.get(CsvColumns.ROUND)),
          integer(columns.get(CsvColumns.POSITION)));
    }

    /** The same session without a round, for runs that must not be paired by rounds. */
    public Slot withoutRound() {
      return new Slot(session, OptionalInt.empty(), position);
    }

    private static OptionalInt integer(String text) {
      OptionalDouble number = text == null ? OptionalDouble.empty() : DecimalText.parse(text);
      return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }
  }

  public Run {
    columns = columns instanceof Row ? columns : copy(columns);
  }

  private static Map<String, String> copy(Map<String, String> columns) {
    return columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** A run as read from a file: its slot is parsed from the columns, which are kept. */
  public Run(
      int number, long line, OptionalDouble time, double value, Map<String, String> columns) {
    this(number, line, time, value, Slot.of(columns), columns);
  }

  /** The same run with that value. */
  public Run withValue(double other) {
    return new Run(number, line, time, other, slot, columns);
  }

  /** The round of the schedule, from 1. */
  public OptionalInt round() {
    return slot.round();
  }

  /** The session (fresh start) of the schedule, from 1. */
  public OptionalInt session() {
    return slot.session();
  }

  /** A further column as a number; absent when missing or no number. */
  public OptionalDouble number(String column) {
    String text = columns.get(column);
    return text == null ? OptionalDouble.empty() : DecimalText.parse(text);
  }
}
