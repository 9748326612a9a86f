package dev.tare.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How precisely a ratio is printed wherever it stands: as its interval allows, with at least two
 * decimals below 2 and three digits above.
 *
 * @param decimals that its interval allows
 * @param most decimals that its larger end has
 * @param extra decimals beyond those
 */
public record RatioDigits(int decimals, int most, int extra) {

  public static final RatioDigits LEAST = new RatioDigits(2);

  public RatioDigits(int decimals) {
    this(decimals, DecimalPlaces.MOST, 0);
  }

  /** Both ends of an interval have as many decimals. */
  public static RatioDigits of(double point, double low, double high) {
    if (DecimalPlaces.isWide(low, high)) {
      return LEAST;
    }
    int most = high >= 2 ? DecimalPlaces.significant(high, 3) : DecimalPlaces.MOST;
    return new RatioDigits(DecimalPlaces.of(point, low, high), most, 0);
  }

  public RatioDigits finer() {
    return new RatioDigits(decimals, most, extra + 1);
  }

  /** The decimals with which a ratio is printed. */
  public int of(double ratio) {
    int own = ratio >= 2 ? DecimalPlaces.significant(ratio, 3) : below2(ratio);
    return Math.min(Math.min(own, most) + extra, DecimalPlaces.MOST);
  }

  private int below2(double ratio) {
    int least = ratio > 0 ? Math.max(2, 1 - DecimalPlaces.magnitude(new BigDecimal(ratio))) : 2;
    return Math.max(least, decimals);
  }

  /**
   * The decimals of one end of an interval: those of both, unless that would move it by a tenth.
   */
  public int ofEnd(double end, double low, double high) {
    int fewer = Math.min(of(low), of(high));
    boolean moves = Math.abs(rounded(low, fewer) - low) > 0.1 * Math.abs(low);
    return moves ? of(end) : fewer;
  }

  /** A ratio as it is printed. */
  public double rounded(double ratio) {
    return rounded(ratio, of(ratio));
  }

  /** One end of an interval as it is printed. */
  public double end(double end, double low, double high) {
    return rounded(end, ofEnd(end, low, high));
  }

  private static double rounded(double number, int decimals) {
    return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
