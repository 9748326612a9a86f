package dev.tare.report.chart.axis;

/**
 * The range of an axis, and the position of a value on it.
 *
 * @param logarithmic equal distances are equal ratios
 */
public record Scale(double low, double high, boolean logarithmic) {

  /** Of the range, at each end: in the lowest panel, room for the rings of an outlier. */
  private static final double MARGIN = 0.2;

  public Scale {
    if (!(low < high) || logarithmic && low <= 0) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** Contains both values with room to spare. */
  public static Scale around(double low, double high) {
    double room = high > low ? (high - low) * MARGIN : alone(low);
    return new Scale(low - room, high + room, false);
  }

  private static double alone(double value) {
    return value == 0 ? 1 : Math.abs(value) * 0.01;
  }

  /** The same for ratios; both are above 0. */
  static Scale ratiosAround(double low, double high) {
    double least = Math.max(low, Double.MIN_NORMAL);
    double most = Math.max(least, Math.min(high, Double.MAX_VALUE));
    double room = most > least ? Math.pow(most, MARGIN) / Math.pow(least, MARGIN) : 1.01;
    return new Scale(
        Math.max(Double.MIN_NORMAL, least / room), Math.min(Double.MAX_VALUE, most * room), true);
  }

  /** The position of a value, in units of the axis. */
  public double at(double value) {
    return logarithmic ? Math.log10(value) : value;
  }

  /** The value, or the end of the axis that it lies beyond. */
  public double clamped(double value) {
    return Math.max(low, Math.min(high, value));
  }

  public double span() {
    return at(high) - at(low);
  }

  boolean contains(double value) {
    return low <= value && value <= high;
  }
}
