package dev.tare.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Map;
import java.util.OptionalInt;

/** Formats numbers for readers; the only place that rounds. */
public final class NumberText {

  private static final String NO_BREAK = "\u00a0";
  private static final String GROUP = "\u202f";
  private static final String MINUS = "\u2212";

  /** Longer numbers are written with a power of ten. */
  private static final double LONG = 1e15;

  /** The confidence of intervals that state none. */
  private static final double USUAL = 0.95;

  private final String point;
  private final String separator;
  private final String factor;
  private final String bareFactor;
  private final String at;
  private final String once;
  private final String times;

  public NumberText(Language language) {
    Map<String, String> words = Bundle.read("number", language);
    char decimal = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    point = String.valueOf(decimal);
    separator = decimal == ',' ? ";" : ",";
    factor = words.get("number.factor");
    bareFactor = words.get("number.factor.bare");
    at = words.get("number.at");
    once = words.get("number.once");
    times = words.get("number.times");
  }

  /** A whole number. */
  public String count(double number) {
    return Math.abs(number) < LONG
        ? plain(BigDecimal.valueOf(Math.round(number)))
        : scientific(number);
  }

  /** How often. */
  public String times(double number) {
    return number == 1 ? once : count(number) + times;
  }

  /** With so many significant digits; digits before the point are never dropped. */
  public String significant(double number, int digits) {
    if (number == 0) {
      return "0";
    }
    return decimals(number, DecimalPlaces.significant(number, digits));
  }

  /** Beside another number of its kind: with so many digits, or the fewer decimals of the other. */
  public String beside(double number, double other, int digits) {
    int own = DecimalPlaces.significant(number, digits);
    int fewer =
        Math.max(
            Math.min(own, DecimalPlaces.significant(other, digits)),
            DecimalPlaces.significant(number, 1));
    return number == 0 ? "0" : decimals(number, fewer);
  }

  /** As the data has it, to six digits, without zeros at the end. */
  public String exact(double number) {
    return trimmed(significant(number, 6));
  }

  /** With so many decimals; below 0 the last digits before the point become zeros. */
  public String decimals(double number, int decimals) {
    int scale = Math.min(decimals, DecimalPlaces.MOST);
    BigDecimal rounded = new BigDecimal(number).setScale(scale, RoundingMode.HALF_EVEN);
    boolean vanishes = rounded.signum() == 0 && number != 0 && decimals > DecimalPlaces.MOST;
    if (vanishes || Math.abs(number) >= LONG) {
      return scientific(number);
    }
    return plain(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** Two digits and a power of ten: {@code 1.2e-12}. */
  private String scientific(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(2));
    int power = DecimalPlaces.magnitude(rounded);
    return plain(rounded.movePointLeft(power)) + "e" + (power < 0 ? MINUS : "") + Math.abs(power);
  }

  /** A share of 1 in per cent: two digits below 10 %, none after the point above. */
  public String percent(double share) {
    double percent = 100 * share;
    String text =
        Math.abs(percent) < 9.95
            ? trimmed(decimals(percent, Math.abs(percent) < 0.995 ? 2 : 1))
            : count(percent);
    return text + NO_BREAK + "%";
  }

  /** A share of 1 as a bound in per cent: rounded up, so that it is never below the share. */
  public String within(double share) {
    double percent = 100 * share;
    int decimals = percent < 0.995 ? 2 : percent < 9.95 ? 1 : 0;
    BigDecimal bound = new BigDecimal(percent - 1e-9).setScale(decimals, RoundingMode.CEILING);
    return trimmed(plain(bound)) + NO_BREAK + "%";
  }

  /** The same as a factor of two digits. */
  public String factor(double share) {
    return plain(new BigDecimal(1 + share - 1e-9).round(new MathContext(2, RoundingMode.CEILING)));
  }

  /** A number of independent runs, rounded down: one decimal below ten, none above. */
  public String effective(double runs) {
    int decimals = runs < 10 ? 1 : 0;
    return trimmed(plain(new BigDecimal(runs + 1e-9).setScale(decimals, RoundingMode.FLOOR)));
  }

  /** How much more, as a share: in per cent, or from twice on by its factor. */
  public String size(double share) {
    return share < 1 ? percent(share) : factor + NO_BREAK + significant(1 + share, 2);
  }

  /** The same where no preposition stands before it. */
  public String resolution(double share) {
    return share < 1 ? percent(share) : bareFactor + NO_BREAK + significant(1 + share, 2);
  }

  /** An error probability. */
  public String probability(double p) {
    return p < 0.001 ? "<" + NO_BREAK + decimals(0.001, 3) : significant(p, 2);
  }

  /** Estimate and interval, as precise as the interval allows: {@code 1.03 [1.01, 1.05]}. */
  public String interval(double point, double low, double high) {
    return point(point, low, high) + NO_BREAK + range(point, low, high);
  }

  /** The decimals of an estimate and its interval; absent where one number does not fit both. */
  public static OptionalInt decimalsOf(double point, double low, double high) {
    return DecimalPlaces.isWide(low, high)
        ? OptionalInt.empty()
        : OptionalInt.of(DecimalPlaces.of(point, low, high));
  }

  /** The estimate alone, as precise as its interval allows. */
  public String point(double point, double low, double high) {
    return DecimalPlaces.isWide(low, high)
        ? significant(point, 2)
        : decimals(point, DecimalPlaces.of(point, low, high));
  }

  /** The interval alone, as precise as it allows. */
  public String range(double point, double low, double high) {
    return range(bound(low, point, low, high), bound(high, point, low, high));
  }

  /** The interval alone, with so many decimals. */
  public String range(double low, double high, int decimals) {
    return range(decimals(low, decimals), decimals(high, decimals));
  }

  /** One end of an interval, as precise as the interval allows. */
  public String bound(double end, double point, double low, double high) {
    return DecimalPlaces.isWide(low, high)
        ? significant(end, 2)
        : decimals(end, DecimalPlaces.of(point, low, high));
  }

  private String range(String low, String high) {
    return "[" + low + separator + NO_BREAK + high + "]";
  }

  /**
   * A ratio that is known to within an interval: at least two decimals below 2, three digits above.
   */
  public String ratio(double ratio, RatioDigits digits) {
    return decimals(ratio, digits.of(ratio));
  }

  /** How far a ratio below 2 is from 1, in per cent: of the ratio as it is printed. */
  public String ratioShare(double ratio, RatioDigits digits) {
    BigDecimal printed = new BigDecimal(ratio).setScale(digits.of(ratio), RoundingMode.HALF_EVEN);
    BigDecimal share = printed.subtract(BigDecimal.ONE).abs().movePointRight(2);
    return trimmed(plain(share)) + NO_BREAK + "%";
  }

  /** An interval of a ratio; its level is stated unless it is 95 %. */
  public String ratioRange(double low, double high, double confidence, RatioDigits digits) {
    String range =
        range(
            decimals(low, digits.ofEnd(low, low, high)),
            decimals(high, digits.ofEnd(high, low, high)));
    return Math.abs(confidence - USUAL) < 1e-6
        ? range
        : range + NO_BREAK + at + NO_BREAK + level(confidence);
  }

  /** A confidence level in per cent; of what it leaves open, one digit, or one decimal. */
  private String level(double confidence) {
    double open = 100 * (1 - confidence);
    BigDecimal digits =
        open < 1
            ? new BigDecimal(open).round(new MathContext(1))
            : new BigDecimal(open).setScale(1, RoundingMode.HALF_EVEN);
    int decimals = Math.max(0, digits.stripTrailingZeros().scale());
    return decimals(100 * confidence, decimals) + NO_BREAK + "%";
  }

  private String plain(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    String fraction = end < digits.length() ? point + digits.substring(end + 1) : "";
    return (number.signum() < 0 ? MINUS : "") + grouped(digits.substring(0, end)) + fraction;
  }

  /** 1000 stays as it is; longer numbers are set in groups of three. */
  private static String grouped(String digits) {
    return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", GROUP);
  }

  private String trimmed(String text) {
    return text.contains(point) ? text.replaceAll("0+$", "").replaceAll("[.,]$", "") : text;
  }
}
