package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A warm-up: the first runs lie on one side of the rest.
 *
 * @param runs number of first runs that differ
 * @param effect their median against that of the rest, as a share; below 0 when they are smaller
 */
public record WarmUp(int runs, double effect) {

  private static final int[] CANDIDATES = {4, 6, 8, 12};

  /** Absent when the first runs do not differ from the others. */
  public static Optional<WarmUp> of(double[] x) {
    return of(x, Quantiles.sorted(x), Ranks.among(x));
  }

  /** The same, of runs that are also sorted and ranked. */
  public static Optional<WarmUp> of(double[] x, double[] sorted, Ranks ranks) {
    int runs = byRanks(ranks);
    int warm = runs > 0 ? runs : bySeverity(x, sorted);
    return warm > 0 ? Optional.of(after(x, warm)).filter(WarmUp::isRelevant) : Optional.empty();
  }

  private static WarmUp after(double[] x, int runs) {
    double rest = Quantiles.median(rest(x, runs));
    double first = Quantiles.median(Arrays.copyOf(x, runs));
    return new WarmUp(runs, (first - rest) / Math.abs(rest));
  }

  private boolean isRelevant() {
    return Double.isFinite(effect) && Math.abs(effect) >= Flags.EFFECT;
  }

  /** The candidate whose mean rank is farthest from the middle, if that is far enough. */
  private static int byRanks(Ranks runs) {
    double[] ranks = runs.all();
    int best = 0;
    double farthest =
        NormalDistribution.of(0, 1)
            .inverseSurvivalProbability(Flags.ALPHA / (2 * CANDIDATES.length));
    for (int k : CANDIDATES) {
      double independent = k <= ranks.length / 4 ? z(ranks, k) : 0;
      double z = independent > farthest ? independent / Math.sqrt(tau(runs, k)) : 0;
      if (z > farthest) {
        farthest = z;
        best = k;
      }
    }
    return best;
  }

  /** If the runs were independent; dependent ones lie less far from the middle. */
  private static double z(double[] ranks, int k) {
    double n = ranks.length;
    double mean = Moments.mean(Arrays.copyOf(ranks, k));
    return Math.abs(mean - (n + 1) / 2) / Math.sqrt((n + 1) * (n - k) / (12 * k));
  }

  /** The autocorrelation time of the runs after the first k. */
  private static double tau(Ranks runs, int k) {
    double[] rest = runs.from(k);
    return Autocorrelation.ofRanks(rest, rest.length / Flags.LONGEST_TIME);
  }

  private static double[] rest(double[] x, int k) {
    return Arrays.copyOfRange(x, k, x.length);
  }

  /** Two or more severe outliers at the start, all on one side, more than chance explains. */
  private static int bySeverity(double[] x, double[] sorted) {
    double[] z = ModifiedZ.of(x, sorted);
    int severe = (int) Arrays.stream(z).filter(v -> Math.abs(v) > ModifiedZ.SEVERE).count();
    int leading = leading(z);
    return leading >= 2 && chance(severe, x.length, leading) < Flags.ALPHA ? leading : 0;
  }

  private static int leading(double[] z) {
    int k = 0;
    while (k < z.length / 4 && z[k] * Math.signum(z[0]) > ModifiedZ.SEVERE) {
      k++;
    }
    return k;
  }

  /** Hypergeometric: the first k of n runs are all among the severe ones. */
  private static double chance(int severe, int n, int k) {
    return IntStream.range(0, k)
        .mapToDouble(i -> (severe - i) / (double) (n - i))
        .reduce(1, (a, b) -> a * b);
  }
}
