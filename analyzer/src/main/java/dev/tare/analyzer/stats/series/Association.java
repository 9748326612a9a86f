package dev.tare.analyzer.stats.series;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Whether two marks of the same runs go together. */
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
}
