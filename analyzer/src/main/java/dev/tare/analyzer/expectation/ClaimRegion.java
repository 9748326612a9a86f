package dev.tare.analyzer.expectation;

import dev.tare.analyzer.stats.interval.Interval;
import java.util.stream.DoubleStream;

/**
 * The range of log ratios for which a claim is true.
 *
 * @param open whether the lower end itself is outside
 */
record ClaimRegion(double low, double high, boolean open) {

  static ClaimRegion within(double bound) {
    return new ClaimRegion(-bound, bound, false);
  }

  static ClaimRegion above(double bound) {
    return new ClaimRegion(bound, Double.POSITIVE_INFINITY, true);
  }

  static ClaimRegion from(double bound) {
    return new ClaimRegion(bound, Double.POSITIVE_INFINITY, false);
  }

  boolean holds(Interval ratio) {
    return !below(ratio.low()) && ratio.high() <= high;
  }

  boolean excludes(Interval ratio) {
    return below(ratio.high()) || ratio.low() > high;
  }

  private boolean below(double value) {
    return open ? value <= low : value < low;
  }

  /** The distance of a ratio from the nearest bound of the range. */
  double distance(double value) {
    return DoubleStream.of(low, high).map(end -> Math.abs(value - end)).min().orElseThrow();
  }
}
