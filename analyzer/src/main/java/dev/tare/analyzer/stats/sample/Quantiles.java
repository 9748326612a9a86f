package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/** Median, quantiles and median absolute deviation. */
public final class Quantiles {

  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double NORMAL = 1.4826;

  /** Of so many values, one quantile costs less than sorting. */
  private static final int MANY = 500;

  private Quantiles() {}

  public static double median(double[] x) {
    return quantile(x, 0.5);
  }

  /** Hyndman and Fan's type 7, R's default: linear between order statistics. */
  public static double quantile(double[] x, double p) {
    double rank = (x.length - 1) * p + 1;
    if (isAscending(x)) {
      return atRank(x, rank);
    }
    return x.length < MANY || rank >= x.length
        ? atRank(sorted(x), rank)
        : between(Selection.pair(x.clone(), (int) rank), rank - (int) rank);
  }

  /** The median distance from the median, unscaled. */
  public static double mad(double[] x) {
    if (isAscending(x)) {
      return madOfSorted(x);
    }
    double median = median(x);
    double[] distances = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      distances[i] = Math.abs(x[i] - median);
    }
    return median(distances);
  }

  /** Goes outwards from the median, past half of the values. */
  private static double madOfSorted(double[] sorted) {
    double median = ofSorted(sorted, 0.5);
    int n = sorted.length;
    int above = n / 2;
    int below = above - 1;
    double low = Double.NaN;
    double high = Double.NaN;
    for (int passed = 0; passed <= n / 2; passed++) {
      boolean up = below < 0 || above < n && sorted[above] - median < median - sorted[below];
      low = high;
      high = up ? sorted[above++] - median : median - sorted[below--];
    }
    return n % 2 == 0 ? between(low, high, 0.5) : high;
  }

  /** The median absolute deviation on the scale of a standard deviation. */
  public static double scaledMad(double[] x) {
    return scaled(mad(x));
  }

  /** A median absolute deviation on that scale. */
  public static double scaled(double mad) {
    return NORMAL * mad;
  }

  /** The values in ascending order: themselves where they are, and else a copy. */
  static double[] ascending(double[] x) {
    return isAscending(x) ? x : sorted(x);
  }

  private static boolean isAscending(double[] x) {
    int sorted = 1;
    while (sorted < x.length && x[sorted - 1] <= x[sorted]) {
      sorted++;
    }
    return sorted >= x.length;
  }

  public static double[] sorted(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  public static double ofSorted(double[] sorted, double p) {
    return atRank(sorted, (sorted.length - 1) * p + 1);
  }

  /** Order statistic of a fractional rank, counted from 1. */
  public static double atRank(double[] sorted, double rank) {
    int below = (int) Math.floor(rank);
    if (below < 1) {
      return sorted[0];
    }
    if (below >= sorted.length) {
      return sorted[sorted.length - 1];
    }
    return between(sorted[below - 1], sorted[below], rank - below);
  }

  /** Weighed as R weighs, so that values on a fence fall on the same side. */
  private static double between(double[] pair, double share) {
    return between(pair[0], pair[1], share);
  }

  private static double between(double low, double high, double share) {
    return low == high ? low : (1 - share) * low + share * high;
  }
}
