package dev.tare.dataset.file;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Decimal numbers in Tare's own notation: a decimal point, no grouping, no unit. */
public final class DecimalText {

  /** A regular expression without groups. */
  public static final String PATTERN = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?";

  /** Programs print no longer numbers, and regular expressions are too slow for longer text. */
  public static final int LONGEST = 400;

  private static final Pattern NUMBER = Pattern.compile(PATTERN);

  private DecimalText() {}

  /** A finite decimal number, with or without a leading zero or an exponent. */
  public static OptionalDouble parse(String text) {
    return parse(text, 0, text.length());
  }

  /** The same of a part of a text. */
  public static OptionalDouble parse(String text, int from, int to) {
    OptionalDouble plain = PlainDecimal.parse(text, from, to);
    return plain.isPresent() ? plain : matched(text.substring(from, to));
  }

  private static OptionalDouble matched(String text) {
    if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** Unix seconds to the millisecond, never in scientific notation. */
  public static String unixTime(double seconds) {
    return BigDecimal.valueOf(Math.round(seconds * 1000), 3).toPlainString();
  }

  /** Unix seconds in full precision, at least to the millisecond, never in scientific notation. */
  public static String exactTime(double seconds) {
    BigDecimal exact = new BigDecimal(Double.toString(seconds)).stripTrailingZeros();
    return (exact.scale() < 3 ? exact.setScale(3) : exact).toPlainString();
  }
}
