package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.Arrays;
import java.util.Optional;

/**
 * One change of level: Pettitt's test (1979), with its variance inflated by the dependence within
 * the two segments.
 *
 * @param after number of runs before the step; at least 3 lie on either side
 * @param effect difference of the medians, as a share of the median of all
 * @param p of no step
 */
public record Step(int after, double effect, double p) {

  private static final int MARGIN = 3;

  /** Shorter samples cannot contain a step. */
  public static final int FEWEST = 2 * MARGIN + 1;

  /** Needs seven runs and a median that is not 0. */
  public static Step of(double[] x) {
    double[] path = path(x);
    int after = farthest(path);
    return at(x, Quantiles.median(x), after, path[after - 1]);
  }

  /**
   * Only if it is flagged, of runs whose ranks and median are known; found out sooner where even
   * independent runs would show no step.
   */
  public static Optional<Step> flagged(double[] x, double[] ranks, double median) {
    double[] path = ofRanks(ranks);
    int after = farthest(path);
    double k = path[after - 1];
    return p(k, x.length, 1) < Flags.ALPHA
        ? Optional.of(at(x, median, after, k)).filter(Step::isFlagged)
        : Optional.empty();
  }

  private static int farthest(double[] path) {
    int after = MARGIN;
    for (int t = MARGIN; t <= path.length - MARGIN; t++) {
      if (Math.abs(path[t - 1]) > Math.abs(path[after - 1])) {
        after = t;
      }
    }
    return after;
  }

  /** Pettitt's U after each run. */
  public static double[] path(double[] x) {
    return ofRanks(Ranks.of(x));
  }

  private static double[] ofRanks(double[] ranks) {
    double[] path = new double[ranks.length];
    double u = 0;
    for (int t = 0; t < ranks.length; t++) {
      u += 2 * ranks[t] - (ranks.length + 1);
      path[t] = u;
    }
    return path;
  }

  private static Step at(double[] x, double median, int after, double k) {
    double[] first = Arrays.copyOfRange(x, 0, after);
    double[] second = Arrays.copyOfRange(x, after, x.length);
    double[] levels = {Quantiles.median(first), Quantiles.median(second)};
    double[] rest = x.clone();
    for (int i = 0; i < x.length; i++) {
      rest[i] -= levels[i < after ? 0 : 1];
    }
    double effect = levels[1] - levels[0];
    return new Step(after, effect / Math.abs(median), p(k, x.length, Flags.time(rest)));
  }

  public static double p(double k, double n, double tau) {
    return Math.min(1, 2 * Math.exp(-6 * k * k / ((n * n * n + n * n) * tau)));
  }

  public boolean isFlagged() {
    return Flags.raised(p, effect);
  }
}
