package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/** The step in which values were recorded, if few enough distinct values show one. */
public final class Quantum {

  /** Gaps below this share of the value are rounding of the last bit. */
  private static final double SAME = 1e-12;

  /** How far a gap may be from a multiple of the step, as a share of the gap. */
  private static final double MULTIPLE = 1e-6;

  /** So many distinct values show a step without any tie. */
  private static final int SHOWING = 8;

  private Quantum() {}

  /**
   * The smallest gap between different values; 0 when there is no gap, when the values are too many
   * to show one (more than 10 and more than half the runs), or when they are continuous: no two are
   * equal, and fewer than 8 or not all their gaps are multiples of the smallest.
   */
  public static double of(double[] x) {
    double[] sorted = Quantiles.ascending(x);
    int distinct = Math.min(1, sorted.length);
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      double gap = sorted[i] - sorted[i - 1];
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
      step = isGap(gap, sorted[i]) ? Math.min(step, gap) : step;
    }
    if (distinct > Math.max(10, x.length / 2) || Double.isInfinite(step)) {
      return 0;
    }
    boolean shown = distinct < x.length || distinct >= SHOWING && areMultiples(gaps(sorted), step);
    return shown ? step : 0;
  }

  private static boolean isGap(double gap, double above) {
    return gap > SAME * Math.abs(above);
  }

  private static double[] gaps(double[] sorted) {
    double[] gaps = new double[sorted.length];
    int n = 0;
    for (int i = 1; i < sorted.length; i++) {
      double gap = sorted[i] - sorted[i - 1];
      if (isGap(gap, sorted[i])) {
        gaps[n++] = gap;
      }
    }
    return Arrays.copyOf(gaps, n);
  }

  private static boolean areMultiples(double[] gaps, double step) {
    return Arrays.stream(gaps)
        .map(gap -> gap / step)
        .allMatch(times -> Math.abs(times - Math.rint(times)) <= MULTIPLE * times);
  }
}
