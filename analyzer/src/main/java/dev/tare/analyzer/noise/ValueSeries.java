package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values in run order, with the step in which they were recorded and the interval of their median.
 */
public final class ValueSeries {

  /** Fewer runs give no interval. */
  public static final int FEWEST = 6;

  private final double[] values;
  private final double[] sorted;
  private final Ranks ranks;
  private final double quantum;
  private final double median;
  private final MedianInterval interval;

  private ValueSeries(double[] values, OptionalDouble constant) {
    this.values = values;
    ranks = Ranks.among(values);
    sorted = ranks.sorted();
    quantum = isConstant() ? constant.orElse(Quantum.of(sorted)) : Quantum.of(sorted);
    median = Quantiles.ofSorted(sorted, 0.5);
    interval = MedianInterval.of(sorted, ranks.all());
  }

  /** At least one value. */
  public static ValueSeries of(double[] values) {
    return new ValueSeries(values.clone(), OptionalDouble.empty());
  }

  /** The step of a constant sample is the unit of its last printed digit. */
  public static ValueSeries of(Sample sample) {
    OptionalDouble printed = OptionalDouble.of(sample.printedUnit().orElse(0));
    return new ValueSeries(sample.values(), printed);
  }

  public boolean isConstant() {
    return sorted[0] == sorted[sorted.length - 1];
  }

  public int n() {
    return values.length;
  }

  public double[] values() {
    return values.clone();
  }

  /** The values in ascending order. */
  public double[] sorted() {
    return sorted.clone();
  }

  Ranks ranks() {
    return ranks;
  }

  public double quantum() {
    return quantum;
  }

  double min() {
    return sorted[0];
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  public double median() {
    return median;
  }

  public double tau() {
    return interval.tau();
  }

  public double effectiveN() {
    return interval.effectiveN();
  }

  /**
   * The interval to state of the median: never beyond the values; absent where the runs are worth
   * fewer than six independent ones, for 2 x 0.5^n is over 5 % then.
   */
  public Optional<Interval> knownInterval() {
    return effectiveN() < FEWEST ? Optional.empty() : Optional.of(interval().within(min(), max()));
  }

  /**
   * The median's 95 % interval for comparisons, as wide as recording in steps makes it; it may
   * reach beyond the values.
   */
  public Interval interval() {
    return interval.widened(quantum / 2).at(Options.ALPHA);
  }

  /** Half the interval's width as a share of the median. */
  public double halfWidth() {
    return interval().halfWidth() / Math.abs(median);
  }

  /** Whether ratios can be formed: there are enough runs, and all values are positive. */
  public boolean hasRatio() {
    return values.length >= FEWEST && sorted[0] > 0;
  }

  /** How far recording in steps may move the log of the median. */
  public double logQuantum() {
    return quantum / (2 * median);
  }

  /** The log of the median. */
  public Estimator logMedian() {
    double[] logs = Arrays.stream(sorted).map(Math::log).toArray();
    return MedianInterval.of(logs, ranks.all()).widened(logQuantum());
  }
}
