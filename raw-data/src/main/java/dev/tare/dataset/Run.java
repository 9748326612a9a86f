package dev.tare.dataset;

import dev.tare.dataset.file.DecimalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One execution of a benchmark on a platform, as its row tells it.
 *
 * @param number the run's number in its sample; the row's position (from 1) where the file has no
 *     {@code run} column
 * @param line the row's line in its file, from 1
 * @param time start, Unix seconds; absent when the file does not say
 * @param value in the benchmark's unit
 * @param columns every further column as text, by name, in file order; empty fields are absent
 */
public record Run(
    int number, long line, OptionalDouble time, double value, Map<String, String> columns) {

  public Run {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** The round of the schedule, from 1. */
  public OptionalInt round() {
    return integer(CsvColumns.ROUND);
  }

  /** The session (fresh start) of the schedule, from 1. */
  public OptionalInt session() {
    return integer(CsvColumns.SESSION);
  }

  /** A further column as a whole number; absent when missing or no number. */
  public OptionalInt integer(String column) {
    OptionalDouble number = number(column);
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }

  /** A further column as a number; absent when missing or no number. */
  public OptionalDouble number(String column) {
    String text = columns.get(column);
    return text == null ? OptionalDouble.empty() : DecimalText.parse(text);
  }
}
