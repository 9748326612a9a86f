package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Quantiles;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * The Mann-Whitney test, which assumes independent runs; for comparison with other tools.
 *
 * @param p two-sided, as R's {@code wilcox.test}; 1 when all values are equal
 * @param delta Cliff's: how much more often the first is above the second than below
 */
public record MannWhitney(double p, double delta) {

  /** Below this size R computes the exact p if there are no ties. */
  private static final int EXACT = 50;

  /** Of two samples in any order. */
  public static MannWhitney of(double[] a, double[] b) {
    return ofSorted(Quantiles.sorted(a), Quantiles.sorted(b));
  }

  /** Of sorted samples. */
  public static MannWhitney ofSorted(double[] a, double[] b) {
    RankSum ranks = RankSum.of(a, b);
    double delta = 2 * u(ranks, a.length) / ((double) a.length * b.length) - 1;
    return new MannWhitney(p(a, b, ranks), delta);
  }

  private static double p(double[] a, double[] b, RankSum ranks) {
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
}
