package dev.tare.report.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** How many decimals numbers and their intervals need. */
final class DecimalPlaces {

  static final int MOST = 9;

  private static final double WIDE = 3;

  private DecimalPlaces() {}

  /** So many that a number shows this many digits, leading zeros aside. */
  static int significant(double number, int digits) {
    return number == 0
        ? 0
        : digits - 1 - magnitude(new BigDecimal(number).round(new MathContext(digits)));
  }

  /** The ends differ so much that one number of decimals does not fit both. */
  static boolean isWide(double low, double high) {
    return low > 0 && high > WIDE * low;
  }

  /** So many that half the interval's width keeps one digit, or two when the first is a 1. */
  static int of(double point, double low, double high) {
    double half = (high - low) / 2;
    if (!(half > Math.abs(point) * 1e-9)) {
      return point == 0 ? 0 : Math.max(0, 3 - magnitude(new BigDecimal(point)));
    }
    BigDecimal width = new BigDecimal(half).round(new MathContext(2));
    boolean small = width.unscaledValue().toString().startsWith("1");
    return Math.max(small ? 1 - magnitude(width) : -magnitude(width), least(point));
  }

  /** Two digits of the estimate are always shown. */
  private static int least(double point) {
    return point == 0 ? 0 : 1 - magnitude(new BigDecimal(point).round(new MathContext(2)));
  }

  /** The power of ten of the first digit. */
  static int magnitude(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }
}
