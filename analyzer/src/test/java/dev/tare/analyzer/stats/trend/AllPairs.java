package dev.tare.analyzer.stats.trend;

import dev.tare.analyzer.stats.sample.Quantiles;

/** The definitions of statistics of all pairs of runs, which look at each pair. */
final class AllPairs {

  private AllPairs() {}

  static double s(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        s += Math.signum(x[j] - x[i]);
      }
    }
    return s;
  }

  static double slope(double[] x) {
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
