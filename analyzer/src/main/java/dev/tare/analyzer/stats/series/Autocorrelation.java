package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Distinct;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.stream.IntStream;

/** The correlation of runs with the runs before them. */
public final class Autocorrelation {

  /** Longer samples are reduced to block means, so that the cost stays linear. */
  private static final int LONG = 2000;

  private Autocorrelation() {}

  /** R's {@code acf} at one lag; 0 for a constant sample. */
  public static double at(double[] x, int lag) {
    return at(x, IntStream.of(lag))[0];
  }

  /** The same at the lags from 1 to that one. */
  public static double[] upTo(double[] x, int lag) {
    return at(x, IntStream.rangeClosed(1, lag));
  }

  private static double[] at(double[] x, IntStream lags) {
    double mean = Moments.mean(x);
    double squares = Moments.squares(x, mean);
    return lags.mapToDouble(lag -> squares > 0 ? products(x, mean, lag) / squares : 0).toArray();
  }

  private static double products(double[] x, double mean, int lag) {
    double sum = 0;
    for (int i = 0; i + lag < x.length; i++) {
      sum += (x[i] - mean) * (x[i + lag] - mean);
    }
    return sum;
  }

  /**
   * Integrated autocorrelation time of the ranks of x: this many runs carry as much information as
   * one independent run. Geyer's initial monotone sequence (1992, section 3.3), between 1 and
   * {@code longest}.
   */
  public static double time(double[] x, double longest) {
    return ofRanks(Ranks.of(x), longest);
  }

  /** The same, of ranks. */
  public static double ofRanks(double[] ranks, double longest) {
    if (ranks.length == 0 || Distinct.isConstant(ranks)) {
      return 1;
    }
    double time = ranks.length > LONG ? blockedTime(ranks) : geyer(ranks);
    return Math.max(1, Math.min(time, longest));
  }

  private static double geyer(double[] ranks) {
    double mean = Moments.mean(ranks);
    double squares = Moments.squares(ranks, mean);
    double time = -1;
    double previous = Double.POSITIVE_INFINITY;
    for (int pair = 0; 2 * pair + 1 < ranks.length / 2; pair++) {
      double sum =
          corrected(ranks, mean, squares, 2 * pair) + corrected(ranks, mean, squares, 2 * pair + 1);
      if (sum <= 0) {
        break;
      }
      previous = Math.min(sum, previous);
      time += 2 * previous;
    }
    return time;
  }

  /** The autocorrelation with its small-sample bias of 1/n put back. */
  private static double corrected(double[] z, double mean, double squares, int lag) {
    double n = z.length;
    return lag == 0 ? 1 : products(z, mean, lag) / squares * n / (n - lag) + 1 / n;
  }

  /** The variance that is left in block means shows how much of the time lies within the blocks. */
  private static double blockedTime(double[] ranks) {
    double[] means = Blocks.reduce(ranks, LONG / 2, Moments::mean);
    double size = ranks.length / (double) means.length;
    return size * Moments.variance(means) / Moments.variance(ranks) * geyer(means);
  }
}
