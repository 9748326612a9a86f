package dev.tare.analyzer.stats;

/** The median slope over all pairs of runs. */
final class TheilSen {

  private TheilSen() {}

  /** Change of the value per run; needs two runs. */
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
