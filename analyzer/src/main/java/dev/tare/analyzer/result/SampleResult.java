package dev.tare.analyzer.result;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All numbers of one sample. Values stand in the benchmark's unit, shares as plain ratios.
 *
 * @param id {@code <platform>-<benchmark>}
 * @param n runs with a value
 * @param failed runs without
 * @param sessions distinct sessions, 0 where the data names none
 * @param rounds distinct rounds, 0 where the data names none
 * @param median dependence-aware interval; a point alone has low = high = point
 * @param sd standard deviation (n - 1)
 * @param cov sd / mean
 * @param mad median absolute deviation, unscaled
 * @param madScaled 1.4826 mad
 * @param robustCov madScaled / median
 * @param q1 quartile, Hyndman-Fan type 7
 * @param q3 quartile, Hyndman-Fan type 7
 * @param qcd (q3 - q1) / (q3 + q1)
 * @param medianWithoutOutliers what deleting them would make of the median; absent without any
 * @param lag1 R's acf of the values at lag 1
 * @param tau integrated autocorrelation time
 * @param effectiveN n / tau
 * @param ljungBoxP 5 lags
 * @param trendP of the dependence-adjusted Mann-Kendall test
 * @param quantum smallest step between values, where the sample is quantised
 * @param inner what the repetitions inside the runs show; absent where none were kept
 * @param segments the parts into which a step or a warm-up splits the runs; none where nothing does
 * @param supports the smallest claim the sample supports, as a share (0.06 is 6 %)
 */
public record SampleResult(
    String id,
    String platform,
    String benchmark,
    Optional<String> unit,
    Optional<Direction> better,
    int n,
    int failed,
    int sessions,
    int rounds,
    Optional<Estimate> median,
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
    Optional<Fences> fences,
    List<Outlier> outliers,
    OptionalDouble medianWithoutOutliers,
    OptionalDouble lag1,
    OptionalDouble tau,
    OptionalDouble effectiveN,
    OptionalDouble ljungBoxP,
    OptionalDouble trendP,
    OptionalDouble quantum,
    Optional<Inner> inner,
    List<Segment> segments,
    NoiseVerdict verdict,
    OptionalDouble supports,
    List<Reason<NoiseCode>> reasons,
    List<Cause> causes) {

  public boolean has(NoiseCode code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }

  public SampleResult {
    segments = segments == null ? List.of() : List.copyOf(segments);
  }

  /** Tukey's fences at 1.5 and 3 interquartile ranges. */
  public record Fences(double innerLow, double innerHigh, double outerLow, double outerHigh) {}

  /**
   * Inner values, in medians over the runs that kept them.
   *
   * @param runs those that did
   * @param values inner values of a run
   * @param dropped first ones that a run's warm-up takes (MSER)
   * @param steady a run's value without them
   * @param unsteady runs that warm up in a way that cannot be cut off
   */
  public record Inner(int runs, double values, double dropped, double steady, int unsteady) {}

  /** Consecutive runs, by the numbers of the first and the last. */
  public record Segment(int from, int to, int n, double median) {}
}
