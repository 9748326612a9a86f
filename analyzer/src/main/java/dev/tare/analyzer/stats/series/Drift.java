package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.trend.MannKendall;
import dev.tare.analyzer.stats.trend.TheilSen;
import java.util.Optional;

/**
 * A steady rise or fall over the runs: Mann-Kendall's test, with its variance inflated by the
 * dependence of the detrended runs, and the Theil-Sen slope.
 *
 * @param effect change from the first to the last run, as a share of the median
 * @param p of no trend
 * @param blocked computed on the medians of 2,000 blocks, because the sample is longer than 10,000
 *     runs
 */
public record Drift(double effect, double p, boolean blocked) {

  private static final int EXACT = 10_000;

  private static final int BLOCKS = 2_000;

  /** Needs two runs and a median that is not 0. */
  public static Drift of(double[] x) {
    return of(x, Quantiles.median(x));
  }

  /** The same, of runs whose median is known. */
  public static Drift of(double[] x, double median) {
    return of(blocked(x), median, x.length > EXACT);
  }

  /**
   * Only if it is flagged, and found out sooner where even independent runs would show no trend.
   */
  public static Optional<Drift> flagged(double[] x, double median) {
    double[] y = blocked(x);
    return MannKendall.p(y, 1) < Flags.ALPHA
        ? Optional.of(of(y, median, x.length > EXACT)).filter(Drift::isFlagged)
        : Optional.empty();
  }

  private static double[] blocked(double[] x) {
    return x.length > EXACT ? Blocks.reduce(x, BLOCKS, Quantiles::median) : x;
  }

  private static Drift of(double[] y, double median, boolean blocked) {
    double slope = TheilSen.slope(y);
    double[] rest = y.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= slope * i;
    }
    double effect = slope * (y.length - 1) / Math.abs(median);
    return new Drift(effect, MannKendall.p(y, Flags.time(rest)), blocked);
  }

  public boolean isFlagged() {
    return Flags.raised(p, effect);
  }
}
