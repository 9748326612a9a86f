package dev.tare.dataset.format.line;

import java.math.BigDecimal;

/**
 * A number as a tool printed it, exactly.
 *
 * @param step one unit of its last printed digit
 */
public record PrintedNumber(BigDecimal value, BigDecimal step) {

  /** A regular expression without groups: a decimal number that is not negative. */
  public static final String PATTERN = "\\d{1,18}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?";

  public static PrintedNumber of(String text) {
    BigDecimal value = new BigDecimal(text);
    return new PrintedNumber(value, value.ulp());
  }

  /** The number in a smaller unit. */
  public PrintedNumber times(BigDecimal factor) {
    return new PrintedNumber(value.multiply(factor), step.multiply(factor));
  }

  public PrintedNumber times(long factor) {
    return times(BigDecimal.valueOf(factor));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }
}
