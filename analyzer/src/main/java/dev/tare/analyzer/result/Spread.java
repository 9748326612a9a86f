package dev.tare.analyzer.result;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The spread of the values of a sample, in the unit of the benchmark or as ratios.
 *
 * @param sd standard deviation (n - 1)
 * @param cov sd / mean
 * @param mad median absolute deviation, unscaled
 * @param madScaled 1.4826 mad
 * @param robustCov madScaled / median
 * @param q1 quartile, Hyndman-Fan type 7
 * @param q3 quartile, Hyndman-Fan type 7
 * @param qcd (q3 - q1) / (q3 + q1)
 */
public record Spread(
    OptionalDouble mean,
    OptionalDouble sd,
    OptionalDouble cov,
    OptionalDouble mad,
    OptionalDouble madScaled,
    OptionalDouble robustCov,
    OptionalDouble q1,
    OptionalDouble q3,
    OptionalDouble qcd,
    OptionalDouble min,
    OptionalDouble max,
    Optional<TukeyFences> fences) {

  /** Tukey's fences at 1.5 and 3 interquartile ranges. */
  public record TukeyFences(double innerLow, double innerHigh, double outerLow, double outerHigh) {}
}
