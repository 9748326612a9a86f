package dev.tare.dataset.file;

import java.util.OptionalDouble;

/**
 * Decimal numbers of at most 15 digits without sign and exponent, which need no regular expression.
 * A whole number below 2^53 divided by a power of ten up to 10^22 is rounded once, as it must be
 * (Clinger, 1990).
 */
final class PlainDecimal {

  private static final int DIGITS = 15;

  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private PlainDecimal() {}

  /** Absent for every other text, also for longer numbers. */
  static OptionalDouble parse(String text, int from, int to) {
    int length = to - from;
    if (length == 0 || length > DIGITS + 1) {
      return OptionalDouble.empty();
    }
    long digits = 0;
    int point = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + c - '0';
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        return OptionalDouble.empty();
      }
    }
    boolean tooLong = length > (point < 0 ? DIGITS : DIGITS + 1);
    return tooLong || length == 1 && point >= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(digits / POWERS[point < 0 ? 0 : to - 1 - point]);
  }
}
