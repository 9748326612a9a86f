package dev.tare.dataset.file;

import com.fasterxml.jackson.core.io.NumberInput;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Decimal numbers in Tare's own notation: a decimal point, no grouping, no unit. */
public final class DecimalText {

  /** A regular expression without groups. */
  public static final String PATTERN = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?";

  /** Programs print no longer numbers, and regular expressions are too slow for longer text. */
  public static final int LONGEST = 400;

  /** By number of decimals. */
  private static final double[] UNITS =
      IntStream.range(0, 32).mapToDouble(decimals -> Math.pow(10, -decimals)).toArray();

  /** By number of decimals. */
  private static final double[] POWERS =
      IntStream.range(0, 16).mapToDouble(decimals -> Math.pow(10, decimals)).toArray();

  private static final double LARGEST = 1e15;

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
    if (text.length() > LONGEST || !DecimalForm.matches(text)) {
      return OptionalDouble.empty();
    }
    double number = NumberInput.parseDouble(text, true);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** One unit of the last printed digit of a number. */
  public static double unit(String text) {
    int point = text.indexOf('.');
    boolean plain = text.length() < UNITS.length && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    return plain
        ? UNITS[point < 0 ? 0 : text.length() - 1 - point]
        : Math.pow(10, -new BigDecimal(text).scale());
  }

  /** Unix seconds to the millisecond, never in scientific notation. */
  public static String unixTime(double seconds) {
    return BigDecimal.valueOf(Math.round(seconds * 1000), 3).toPlainString();
  }

  /** Unix seconds in full precision, at least to the millisecond, never in scientific notation. */
  public static String exactTime(double seconds) {
    StringBuilder text = new StringBuilder();
    appendExactTime(text, seconds);
    return text.toString();
  }

  static void appendExactTime(StringBuilder text, double seconds) {
    if (!appendRounded(text, seconds, 3)) {
      text.append(unrounded(seconds));
    }
  }

  /**
   * Appends a number with so many decimals, at most 15. One that has more, or over 15 digits, is
   * not appended: all others are the shortest texts that mean this number.
   */
  static boolean appendRounded(StringBuilder text, double number, int decimals) {
    double scaled = Math.rint(number * POWERS[decimals]);
    if (!(Math.abs(scaled) < LARGEST) || scaled / POWERS[decimals] != number) {
      return false;
    }
    text.append(scaled < 0 ? "-" : "");
    int first = text.length();
    text.append((long) Math.abs(scaled));
    while (text.length() - first <= decimals) {
      text.insert(first, '0');
    }
    if (decimals > 0) {
      text.insert(text.length() - decimals, '.');
    }
    return true;
  }

  private static String unrounded(double seconds) {
    BigDecimal exact = new BigDecimal(Double.toString(seconds)).stripTrailingZeros();
    return (exact.scale() < 3 ? exact.setScale(3) : exact).toPlainString();
  }
}
