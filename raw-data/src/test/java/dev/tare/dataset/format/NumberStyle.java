package dev.tare.dataset.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Ways to write values that generated tables use; each also says what it wrote. */
enum NumberStyle {
  POINT(".", ""),
  COMMA(",", ""),
  POINT_WITH_COMMAS(".", ","),
  COMMA_WITH_POINTS(",", "."),
  POINT_WITH_BLANKS(".", " "),
  COMMA_WITH_BLANKS(",", "\u00a0"),
  POINT_WITH_APOSTROPHES(".", "'"),
  SUFFIX(".", ""),
  DURATION(".", ""),
  CLOCK(".", ""),
  UNIT(".", ""),
  UNIT_WITH_COMMA(",", "."),
  PERCENT(".", ""),
  MILLISECONDS(".", ""),
  TWO_UNITS(".", ""),
  SHORT_AND_LONG(".", "");

  private final String decimal;
  private final String separator;

  NumberStyle(String decimal, String separator) {
    this.decimal = decimal;
    this.separator = separator;
  }

  /**
   * A value as written.
   *
   * @param exact what it means, in the unit that {@link NumberStyle#unit} gives
   */
  record Written(String text, BigDecimal exact) {}

  boolean has(String character) {
    return decimal.equals(character)
        || separator.equals(character)
        || separator.equals("\u00a0") && character.equals(" ");
  }

  /** The decimal mark, as a mapping names it. */
  String decimal() {
    return decimal.equals(",") ? "comma" : "point";
  }

  /** The unit that values state; null without. */
  String unit() {
    return switch (this) {
      case DURATION, CLOCK, SHORT_AND_LONG -> "s";
      case UNIT, UNIT_WITH_COMMA -> "MiB/s";
      case TWO_UNITS -> "MB/s";
      case PERCENT -> "%";
      case MILLISECONDS -> "ms";
      default -> null;
    };
  }

  Written write(BigDecimal value, Random random) {
    return switch (this) {
      case SUFFIX -> suffix(value);
      case DURATION -> duration(value, random);
      case CLOCK -> clock(value);
      case UNIT -> new Written(value.toPlainString() + "MiB/s", value);
      case UNIT_WITH_COMMA -> new Written(plain(value) + " MiB/s", value);
      case PERCENT -> new Written(value.toPlainString() + "%", value);
      case MILLISECONDS -> new Written(value.toPlainString() + " ms", value);
      case SHORT_AND_LONG -> shortOrLong(value);
      case TWO_UNITS -> twoUnits(value);
      default -> new Written(plain(value), value);
    };
  }

  /** Another unit of the same kind, which a header or a mapping may state. */
  String otherUnit() {
    return switch (this) {
      case DURATION, CLOCK, SHORT_AND_LONG -> "ms";
      case MILLISECONDS -> "us";
      case UNIT, UNIT_WITH_COMMA, TWO_UNITS -> "B/s";
      default -> unit();
    };
  }

  private String plain(BigDecimal value) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder whole = new StringBuilder(digits.substring(0, point));
    if (!separator.isEmpty()) {
      for (int i = whole.length() - 3; i > 0; i -= 3) {
        whole.insert(i, separator);
      }
    }
    String fraction = point < digits.length() ? decimal + digits.substring(point + 1) : "";
    return (value.signum() < 0 ? "-" : "") + whole + fraction;
  }

  private static Written suffix(BigDecimal value) {
    if (value.compareTo(new BigDecimal(1000)) < 0) {
      return new Written(value.toPlainString(), value);
    }
    BigDecimal thousands = value.movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    return new Written(thousands.toPlainString() + "k", thousands.movePointRight(3));
  }

  private static Written duration(BigDecimal value, Random random) {
    if (value.compareTo(BigDecimal.ONE) < 0) {
      BigDecimal ms = value.movePointRight(3).setScale(0, RoundingMode.HALF_UP);
      return new Written(ms.toPlainString() + "ms", ms.movePointLeft(3));
    }
    BigDecimal seconds = value.setScale(2, RoundingMode.HALF_UP);
    BigDecimal[] split = seconds.divideAndRemainder(new BigDecimal(60));
    if (split[0].signum() == 0) {
      return new Written(seconds.toPlainString() + "s", seconds);
    }
    String blank = random.nextBoolean() ? " " : "";
    return new Written(
        split[0].toBigInteger() + "m" + blank + split[1].toPlainString() + "s", seconds);
  }

  /** One unit in each cell, ms or s. */
  private static Written shortOrLong(BigDecimal value) {
    BigDecimal thousandth = value.movePointLeft(3);
    return thousandth.compareTo(BigDecimal.ONE) < 0
        ? new Written(value.toPlainString() + "ms", thousandth)
        : new Written(
            thousandth.setScale(2, RoundingMode.HALF_UP).toPlainString() + "s",
            thousandth.setScale(2, RoundingMode.HALF_UP));
  }

  private static Written clock(BigDecimal value) {
    BigDecimal seconds = value.setScale(2, RoundingMode.HALF_UP);
    BigDecimal[] split = seconds.divideAndRemainder(new BigDecimal(60));
    String text =
        split[0].toBigInteger()
            + ":"
            + (split[1].compareTo(BigDecimal.TEN) < 0 ? "0" : "")
            + split[1].toPlainString();
    return new Written(text, seconds);
  }

  /** In MB/s, from 1000 on in GB/s; what both mean in MB/s. */
  private static Written twoUnits(BigDecimal value) {
    if (value.compareTo(new BigDecimal(1000)) < 0) {
      return new Written(value.toPlainString() + " MB/s", value);
    }
    BigDecimal giga = value.movePointLeft(3).setScale(2, RoundingMode.HALF_UP);
    return new Written(giga.toPlainString() + " GB/s", giga.movePointRight(3));
  }
}
