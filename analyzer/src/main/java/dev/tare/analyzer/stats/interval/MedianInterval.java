package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Autocorrelation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A confidence interval for the median of runs that may be correlated: order statistics around the
 * middle, farther out for a longer autocorrelation time.
 *
 * <p>The ranks move out to the 20 % and 80 % order statistics at most; beyond them the interval is
 * scaled, because extremes carry little information about the median. Order-statistic interval
 * after Hettmansperger and Sheather (1986), autocorrelation time after Geyer (1992).
 */
public final class MedianInterval implements Estimator {

  private static final double TAIL = 0.20;

  private final double[] sorted;
  private final double median;
  private final double tau;

  private MedianInterval(double[] sorted, double tau) {
    this.sorted = sorted;
    this.tau = tau;
    median = Quantiles.ofSorted(sorted, 0.5);
  }

  /** Of values in run order, in their own unit; of logs for ratios. */
  public static MedianInterval of(double[] x) {
    if (x.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    Ranks ranks = Ranks.among(x);
    return of(ranks.sorted(), ranks.all());
  }

  /** Of the same values, sorted, and their ranks in run order. */
  public static MedianInterval of(double[] sorted, double[] ranks) {
    return new MedianInterval(sorted, Autocorrelation.ofRanks(ranks, sorted.length / 4.0));
  }

  /** The autocorrelation time, between 1 and a quarter of the runs. */
  public double tau() {
    return tau;
  }

  /** The number of independent runs with the same information. */
  public double effectiveN() {
    return sorted.length / tau;
  }

  @Override
  public Interval at(double alpha) {
    int n = sorted.length;
    if (sorted[0] == sorted[n - 1]) {
      return new Interval(median, median, median);
    }
    double distance = quantile(alpha) * Math.sqrt(n * tau) / 2;
    double reach = Math.min(distance, (n - 1) / 2.0 - TAIL * n);
    double scale = distance > reach ? distance / reach : 1;
    double low = Quantiles.atRank(sorted, (n + 1) / 2.0 - reach);
    double high = Quantiles.atRank(sorted, (n + 1) / 2.0 + reach);
    return new Interval(median, median - scale * (median - low), median + scale * (high - median));
  }

  private double quantile(double alpha) {
    double df = Math.max(3, effectiveN() - 1);
    return TDistribution.of(df).inverseSurvivalProbability(alpha / 2);
  }
}
