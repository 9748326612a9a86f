package dev.tare.analyzer.stats.sample;

/** The step in which values were recorded, if few enough distinct values show one. */
public final class Quantum {

  /** Gaps below this share of the value are rounding of the last bit. */
  private static final double SAME = 1e-12;

  private Quantum() {}

  /**
   * The smallest gap between different values; 0 when there is no gap, or when the values are too
   * many to show one (more than 10 and more than half the runs).
   */
  public static double of(double[] x) {
    return Distinct.count(x) <= Math.max(10, x.length / 2) ? smallestGap(Quantiles.sorted(x)) : 0;
  }

  private static double smallestGap(double[] sorted) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      double gap = sorted[i] - sorted[i - 1];
      if (gap > SAME * Math.abs(sorted[i])) {
        smallest = Math.min(smallest, gap);
      }
    }
    return Double.isFinite(smallest) ? smallest : 0;
  }
}
