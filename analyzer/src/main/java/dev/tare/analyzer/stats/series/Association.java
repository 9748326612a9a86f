package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
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
    double[] x = Ranks.of(a);
    double[] y = Ranks.of(b);
    double scale = Math.sqrt(Moments.squares(x) * Moments.squares(y));
    double mx = Moments.mean(x);
    double my = Moments.mean(y);
    double sum = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).sum();
    return scale > 0 ? sum / scale : 0;
  }

  /** Two-sided p of a rank correlation, with as many runs as the less dependent of the two has. */
  public static double spearmanP(double[] a, double[] b) {
    double rho = spearman(a, b);
    double tau = Math.min(time(a), time(b));
    double df = Math.max(1, a.length / tau - 2);
    double t = Math.abs(rho) * Math.sqrt(df / Math.max(Double.MIN_NORMAL, 1 - rho * rho));
    return 2 * TDistribution.of(df).survivalProbability(t);
  }

  private static double time(double[] x) {
    return Autocorrelation.time(x, x.length / 4.0);
  }
}
