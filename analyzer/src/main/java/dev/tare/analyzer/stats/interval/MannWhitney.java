package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Quantiles;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/** The Mann-Whitney test, which assumes independent runs; for comparison with other tools. */
public final class MannWhitney {

  /** Below this size R computes the exact p if there are no ties. */
  private static final int EXACT = 50;

  private MannWhitney() {}

  /** Two-sided p as R's {@code wilcox.test}; 1 when all values are equal. */
  public static double p(double[] a, double[] b) {
    RankSum ranks = RankSum.of(Quantiles.sorted(a), Quantiles.sorted(b));
    if (ranks.largestTie() == a.length + b.length) {
      return 1;
    }
    boolean exact = a.length < EXACT && b.length < EXACT && ranks.largestTie() == 1;
    return exact
        ? MannWhitneyUTest.withDefaults().with(PValueMethod.EXACT).test(a, b).getPValue()
        : asymptotic(ranks, a.length, b.length);
  }

  /** Normal, with the variance corrected for ties, and continuity correction. */
  private static double asymptotic(RankSum ranks, double na, double nb) {
    double n = na + nb;
    double variance = na * nb / 12 * (n + 1 - ranks.ties() / n / (n - 1));
    double distance = Math.abs(u(ranks, na) - na * nb / 2);
    double z = Math.max(0, distance - 0.5) / Math.sqrt(variance);
    return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
  }

  private static double u(RankSum ranks, double na) {
    return ranks.ofFirst() - na * (na + 1) / 2;
  }

  /** Cliff's delta: how much more often a is above b than below. */
  public static double delta(double[] a, double[] b) {
    RankSum ranks = RankSum.of(Quantiles.sorted(a), Quantiles.sorted(b));
    return 2 * u(ranks, a.length) / ((double) a.length * b.length) - 1;
  }
}
