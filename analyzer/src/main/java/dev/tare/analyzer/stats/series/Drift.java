package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.trend.MannKendall;
import dev.tare.analyzer.stats.trend.TheilSen;
import java.util.stream.IntStream;

/**
 * A steady rise or fall over the runs: Mann-Kendall's test, with its variance inflated by the
 * dependence of the detrended runs, and the Theil-Sen slope.
 *
 * @param effect change from the first to the last run, as a share of the median
 * @param p of no trend
 * @param blocked computed on medians of blocks, because the sample is longer than 10,000 runs
 */
public record Drift(double effect, double p, boolean blocked) {

  private static final int EXACT = 10_000;

  /** Needs two runs and a median that is not 0. */
  public static Drift of(double[] x) {
    boolean blocked = x.length > EXACT;
    double[] y = blocked ? Blocks.reduce(x, EXACT, Quantiles::median) : x;
    double slope = TheilSen.slope(y);
    double[] rest = IntStream.range(0, y.length).mapToDouble(i -> y[i] - slope * i).toArray();
    double effect = slope * (y.length - 1) / Math.abs(Quantiles.median(x));
    return new Drift(effect, MannKendall.p(y, Flags.time(rest)), blocked);
  }

  public boolean isFlagged() {
    return Flags.raised(p, effect);
  }
}
