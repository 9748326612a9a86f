package dev.tare.analyzer.stats.interval;

/** An estimate with its confidence interval. */
public record Interval(double point, double low, double high) {

  public Interval {
    if (!(low <= point && point <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + ", " + point + ", " + high);
    }
  }

  /** From the scale of logs to that of ratios. */
  public Interval exp() {
    return new Interval(finiteExp(point), finiteExp(low), finiteExp(high));
  }

  /** An infinite bound becomes the largest double. */
  private static double finiteExp(double log) {
    return Math.min(Double.MAX_VALUE, Math.exp(log));
  }

  /** The interval of the negated estimate; on logs, of the inverse ratio. */
  public Interval negated() {
    return new Interval(-point, -high, -low);
  }

  public Interval widened(double by) {
    return new Interval(point, low - by, high + by);
  }

  /** The part of the interval between two bounds around the estimate. */
  public Interval within(double least, double most) {
    return new Interval(point, Math.max(low, least), Math.min(high, most));
  }

  /** The larger distance of a bound from the estimate. */
  public double halfWidth() {
    return Math.max(point - low, high - point);
  }

  public boolean excludes(double value) {
    return value < low || value > high;
  }
}
