package dev.tare.analyzer.stats.interval;

/** A number and the interval that is believed to hold its true value. */
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

  /** A bound beyond all numbers is the largest one. */
  private static double finiteExp(double log) {
    return Math.min(Double.MAX_VALUE, Math.exp(log));
  }

  /** The interval of the number with its sign changed; on logs, of the inverse ratio. */
  public Interval negated() {
    return new Interval(-point, -high, -low);
  }

  public Interval widened(double by) {
    return new Interval(point, low - by, high + by);
  }

  /** The longer of the two arms. */
  public double halfWidth() {
    return Math.max(point - low, high - point);
  }

  public boolean excludes(double value) {
    return value < low || value > high;
  }
}
