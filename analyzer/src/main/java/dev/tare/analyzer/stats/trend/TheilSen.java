package dev.tare.analyzer.stats.trend;

import dev.tare.analyzer.stats.sample.Quantiles;

/** The median slope over all pairs of runs. */
public final class TheilSen {

  /** With fewer runs it is faster to sort the slopes of all pairs. */
  private static final int FEW = 200;

  private TheilSen() {}

  /** Change of the value per run; needs two runs. */
  public static double slope(double[] x) {
    return x.length < FEW ? Quantiles.median(slopes(x)) : SlopeSelection.median(x);
  }

  private static double[] slopes(double[] x) {
    int n = x.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[k++] = (x[j] - x[i]) / (j - i);
      }
    }
    return slopes;
  }
}
