package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Ranks;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Tests of association between two variables of the same runs. */
public final class Association {

  private Association() {}

  /** Fisher's one-sided p of so many runs having both marks. */
  public static double fisher(boolean[] a, boolean[] b) {
    int[][] table = new int[2][2];
    for (int i = 0; i < a.length; i++) {
      table[a[i] ? 0 : 1][b[i] ? 0 : 1]++;
    }
    return FisherExactTest.withDefaults()
        .with(AlternativeHypothesis.GREATER_THAN)
        .test(table)
        .getPValue();
  }

  /** Spearman's rank correlation; 0 when either is constant. */
  public static double spearman(double[] a, double[] b) {
    return RankCorrelation.of(Ranks.of(a), Ranks.of(b)).rho();
  }

  /** Its two-sided p. */
  public static double spearmanP(double[] a, double[] b) {
    return RankCorrelation.of(Ranks.of(a), Ranks.of(b)).p();
  }
}
