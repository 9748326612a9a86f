package dev.tare.analyzer.stats.trend;

import dev.tare.analyzer.stats.sample.Distinct;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The Mann-Kendall trend test: compares rises with falls over all pairs of runs. */
public final class MannKendall {

  private MannKendall() {}

  /** Rising pairs minus falling pairs. */
  public static double s(double[] x) {
    return s(x, Distinct.groups(x));
  }

  private static double s(double[] x, int[] ties) {
    long s = pairs(x.length) - 2 * FallingPairs.count(x);
    for (int size : ties) {
      s -= pairs(size);
    }
    return s;
  }

  private static long pairs(long n) {
    return n * (n - 1) / 2;
  }

  /** Its variance for independent runs, corrected for ties. */
  public static double variance(double[] x) {
    return variance(x.length, Distinct.groups(x));
  }

  private static double variance(int n, int[] ties) {
    double variance = term(n);
    for (int size : ties) {
      variance -= term(size);
    }
    return variance / 18;
  }

  private static double term(double n) {
    return n * (n - 1) * (2 * n + 5);
  }

  /** Two-sided p with continuity correction; tau inflates the variance (Hamed and Rao, 1998). */
  public static double p(double[] x, double tau) {
    int[] ties = Distinct.groups(x);
    double variance = variance(x.length, ties) * tau;
    if (variance <= 0) {
      return 1;
    }
    double s = s(x, ties);
    double z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
    return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
  }
}
