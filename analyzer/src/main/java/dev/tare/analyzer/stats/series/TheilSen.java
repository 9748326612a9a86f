package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;

/** The median slope over all pairs of runs. */
public final class TheilSen {

  private TheilSen() {}

  /** Change of the value per run; needs two runs. */
  public static double slope(double[] x) {
    int n = x.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[k++] = (x[j] - x[i]) / (j - i);
      }
    }
    return Quantiles.median(slopes);
  }
}
