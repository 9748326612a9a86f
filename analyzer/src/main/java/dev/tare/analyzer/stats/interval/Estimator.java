package dev.tare.analyzer.stats.interval;

/** An estimate with its confidence interval at any error level. */
@FunctionalInterface
public interface Estimator {

  /** The interval of confidence 1 - alpha. */
  Interval at(double alpha);

  /** The same estimate, known no better than {@code by} on either side. */
  default Estimator widened(double by) {
    return alpha -> at(alpha).widened(by);
  }
}
