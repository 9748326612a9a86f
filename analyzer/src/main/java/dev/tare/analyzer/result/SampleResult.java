package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All numbers of one sample. Values are in the unit of the benchmark, shares plain ratios. The
 * groups of numbers are not nested in the file.
 *
 * @param id {@code <platform>-<benchmark>}
 * @param median with its interval where one is known
 * @param halfWidth how well comparisons take the median as known, as a share of it: half the
 *     interval before it is limited to the values; absent with too few runs
 * @param medianWithoutOutliers the median without the outliers; absent if there are none
 * @param quantum smallest step between values, where the sample is quantised
 * @param inner statistics of the inner values; absent if none were kept
 * @param segments the parts into which a step or a warm-up splits the runs; empty if there is
 *     neither
 * @param supports the smallest claim the sample supports, as a share (0.06 is 6 %)
 */
public record SampleResult(
    String id,
    String platform,
    String benchmark,
    Optional<String> unit,
    Optional<Direction> better,
    @JsonUnwrapped RunCounts counts,
    Optional<MedianEstimate> median,
    OptionalDouble halfWidth,
    @JsonUnwrapped Spread spread,
    List<Outlier> outliers,
    OptionalDouble medianWithoutOutliers,
    @JsonUnwrapped Dependence dependence,
    OptionalDouble quantum,
    Optional<Inner> inner,
    List<Segment> segments,
    NoiseVerdict verdict,
    OptionalDouble supports,
    List<Reason<NoiseCode>> reasons,
    List<Cause> causes) {

  /** A lint error excludes it from all verdicts. */
  @JsonIgnore
  public boolean isImplausible() {
    return has(NoiseCode.IMPLAUSIBLE);
  }

  /** The smallest and the largest value; absent without runs. */
  @JsonIgnore
  public Optional<Range> range() {
    return spread.min().isPresent()
        ? Optional.of(new Range(spread.min().getAsDouble(), spread.max().getAsDouble()))
        : Optional.empty();
  }

  /** Runs with a value. */
  public int n() {
    return counts.n();
  }

  /** Runs without a value. */
  public int failed() {
    return counts.failed();
  }

  /** The same with what coincides with its slow runs. */
  public SampleResult with(List<Cause> found) {
    return new SampleResult(
        id,
        platform,
        benchmark,
        unit,
        better,
        counts,
        median,
        halfWidth,
        spread,
        outliers,
        medianWithoutOutliers,
        dependence,
        quantum,
        inner,
        segments,
        verdict,
        supports,
        reasons,
        found);
  }

  public boolean has(NoiseCode code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }

  public SampleResult {
    segments = segments == null ? List.of() : List.copyOf(segments);
    if (!id.equals(new Cell(platform, benchmark).toString())) {
      throw new IllegalArgumentException("not the id of a sample: " + id);
    }
  }

  /**
   * A median in the unit of the benchmark. Its interval accounts for correlated runs and never goes
   * beyond the values. Fewer than six effective runs have none: their smallest and largest value
   * contain the true median in less than 95 % of cases.
   */
  public record MedianEstimate(
      double point, OptionalDouble low, OptionalDouble high, OptionalDouble confidence) {

    public MedianEstimate {
      if (low.isPresent() != high.isPresent() || low.isPresent() != confidence.isPresent()) {
        throw new IllegalArgumentException("half an interval");
      }
    }

    public static MedianEstimate without(double point) {
      OptionalDouble none = OptionalDouble.empty();
      return new MedianEstimate(point, none, none, none);
    }

    public static MedianEstimate of(double point, Range interval, double confidence) {
      return new MedianEstimate(
          point,
          OptionalDouble.of(interval.low()),
          OptionalDouble.of(interval.high()),
          OptionalDouble.of(confidence));
    }

    @JsonIgnore
    public Optional<Range> interval() {
      return low.isPresent()
          ? Optional.of(new Range(low.getAsDouble(), high.getAsDouble()))
          : Optional.empty();
    }
  }

  /**
   * Statistics of the inner values: medians over the runs that kept them.
   *
   * @param runs number of runs that kept them
   * @param values inner values per run
   * @param dropped first inner values that belong to the warm-up (MSER)
   * @param steady value of a run without them
   * @param unsteady number of runs whose first inner values differ from the rest
   */
  public record Inner(int runs, double values, double dropped, double steady, int unsteady) {}

  /** Consecutive runs, by the numbers of the first and the last. */
  public record Segment(int from, int to, int n, double median) {}

  /**
   * The numbers of runs, sessions and rounds of a sample.
   *
   * @param n runs with a value
   * @param failed runs without a value
   * @param sessions distinct sessions, 0 where the data names none
   * @param rounds distinct rounds, 0 where the data names none
   */
  public record RunCounts(int n, int failed, int sessions, int rounds) {}

  /**
   * The dependence of the runs of a sample on the runs before them.
   *
   * @param lag1 R's acf of the values at lag 1
   * @param tau integrated autocorrelation time
   * @param effectiveN n / tau
   * @param ljungBoxP 5 lags
   * @param trendP of the dependence-adjusted Mann-Kendall test
   */
  public record Dependence(
      OptionalDouble lag1,
      OptionalDouble tau,
      OptionalDouble effectiveN,
      OptionalDouble ljungBoxP,
      OptionalDouble trendP) {}
}
