package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/** Ranks from 1, ties averaged. */
public final class Ranks {

  private Ranks() {}

  /** The mid-rank of every value, in the order of the values. */
  public static double[] of(double[] x) {
    double[] sorted = Quantiles.sorted(x);
    return Arrays.stream(x).map(v -> midRank(sorted, v)).toArray();
  }

  private static double midRank(double[] sorted, double v) {
    return (below(sorted, v) + upTo(sorted, v) + 1) / 2.0;
  }

  /** How many values are smaller than v. */
  static int below(double[] sorted, double v) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < v) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many values are at most v. */
  static int upTo(double[] sorted, double v) {
    return below(sorted, Math.nextUp(v));
  }
}
