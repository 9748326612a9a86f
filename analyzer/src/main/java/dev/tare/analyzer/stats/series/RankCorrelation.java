package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Moments;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Spearman's correlation of two variables of the same runs.
 *
 * @param rho from -1 to 1; 0 when either is constant
 * @param p of none, two-sided, with as many runs as the less dependent of the two has
 */
public record RankCorrelation(double rho, double p) {

  /**
   * Of the ranks of both; the autocorrelation time of the first is at most a quarter of the runs.
   */
  public static RankCorrelation of(double[] x, double time, double[] y) {
    double rho = rho(x, y);
    double tau = Math.min(time, time(y));
    double df = Math.max(1, x.length / tau - 2);
    double t = Math.abs(rho) * Math.sqrt(df / Math.max(Double.MIN_NORMAL, 1 - rho * rho));
    return new RankCorrelation(rho, 2 * TDistribution.of(df).survivalProbability(t));
  }

  private static double rho(double[] x, double[] y) {
    double scale = Math.sqrt(Moments.squares(x) * Moments.squares(y));
    double mx = Moments.mean(x);
    double my = Moments.mean(y);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mx) * (y[i] - my);
    }
    return scale > 0 ? sum / scale : 0;
  }

  private static double time(double[] ranks) {
    return Autocorrelation.ofRanks(ranks, ranks.length / 4.0);
  }
}
