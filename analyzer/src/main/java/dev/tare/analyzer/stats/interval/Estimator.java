package dev.tare.analyzer.stats.interval;

/** An estimate with a confidence interval for any error level. */
@FunctionalInterface
public interface Estimator {

  /** The interval of confidence 1 - alpha. */
  Interval at(double alpha);

  /** The same estimate, with both bounds moved out by {@code by}. */
  default Estimator widened(double by) {
    return alpha -> at(alpha).widened(by);
  }
}
