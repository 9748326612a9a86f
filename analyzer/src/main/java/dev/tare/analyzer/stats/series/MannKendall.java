package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Distinct;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The Mann-Kendall trend test: compares rises with falls over all pairs of runs. */
public final class MannKendall {

  private MannKendall() {}

  /** Rising pairs minus falling pairs. */
  public static double s(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        s += Math.signum(x[j] - x[i]);
      }
    }
    return s;
  }

  /** Its variance for independent runs, corrected for ties. */
  public static double variance(double[] x) {
    double variance = term(x.length);
    for (int ties : Distinct.groups(x)) {
      variance -= term(ties);
    }
    return variance / 18;
  }

  private static double term(double n) {
    return n * (n - 1) * (2 * n + 5);
  }

  /** Two-sided p with continuity correction; tau inflates the variance (Hamed and Rao, 1998). */
  public static double p(double[] x, double tau) {
    double variance = variance(x) * tau;
    if (variance <= 0) {
      return 1;
    }
    double s = s(x);
    double z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
    return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
  }
}
