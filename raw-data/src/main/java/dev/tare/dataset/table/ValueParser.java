package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parses values in Tare's own notation. */
public final class ValueParser {

  /**
   * The result of parsing a text.
   *
   * @param value absent when the text is not a value
   * @param issue why there is no value
   * @param unit one unit of the last printed digit; 0 without a value
   */
  record Reading(OptionalDouble value, Optional<IssueCode> issue, double unit) {}

  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private ValueParser() {}

  static Reading read(String text) {
    if (text.isEmpty()) {
      return none(IssueCode.MISSING_VALUE);
    }
    OptionalDouble value = DecimalText.parse(text);
    if (value.isEmpty() || !isMeasurable(value.getAsDouble(), text)) {
      return none(IssueCode.NOT_A_NUMBER);
    }
    double unit = DecimalText.unit(text);
    return Double.isFinite(unit)
        ? new Reading(value, Optional.empty(), unit)
        : none(IssueCode.NOT_A_NUMBER);
  }

  /** Whether a value is in the supported range, whose squares fit into a double. */
  private static boolean isMeasurable(double value, String text) {
    double size = Math.abs(value);
    return SMALLEST <= size && size <= LARGEST
        || size < SMALLEST && new BigDecimal(text).signum() == 0;
  }

  static Reading none(IssueCode reason) {
    return new Reading(OptionalDouble.empty(), Optional.of(reason), 0);
  }
}
