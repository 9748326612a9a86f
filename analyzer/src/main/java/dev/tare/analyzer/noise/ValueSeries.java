package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;

/**
 * Values in run order, with the step in which they were recorded and the interval of their median.
 */
public final class ValueSeries {

  /** Fewer runs give no interval. */
  public static final int FEWEST = 6;

  private final double[] values;
  private final double quantum;
  private final double median;
  private final MedianInterval interval;

  private ValueSeries(double[] values, double quantum) {
    this.values = values;
    this.quantum = quantum;
    median = Quantiles.median(values);
    interval = MedianInterval.of(values);
  }

  /** At least one value. */
  public static ValueSeries of(double[] values) {
    return new ValueSeries(values.clone(), Quantum.of(values));
  }

  /** The step of a constant sample is the unit of its last printed digit. */
  public static ValueSeries of(Sample sample) {
    double[] values = sample.values();
    double quantum = isConstant(values) ? sample.printedUnit().orElse(0) : Quantum.of(values);
    return new ValueSeries(values, quantum);
  }

  private static boolean isConstant(double[] values) {
    return Arrays.stream(values).allMatch(v -> v == values[0]);
  }

  public boolean isConstant() {
    return isConstant(values);
  }

  public int n() {
    return values.length;
  }

  public double[] values() {
    return values.clone();
  }

  public double quantum() {
    return quantum;
  }

  double min() {
    return Arrays.stream(values).min().orElseThrow();
  }

  double max() {
    return Arrays.stream(values).max().orElseThrow();
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
    return values.length >= FEWEST && Arrays.stream(values).allMatch(v -> v > 0);
  }

  /** The natural logs of the values. */
  public double[] logs() {
    return Arrays.stream(values).map(Math::log).toArray();
  }

  /** How far recording in steps may move the log of the median. */
  public double logQuantum() {
    return quantum / (2 * median);
  }

  /** The log of the median. */
  public Estimator logMedian() {
    return MedianInterval.of(logs()).widened(logQuantum());
  }
}
