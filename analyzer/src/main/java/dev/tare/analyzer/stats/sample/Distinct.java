package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/** How often each different value occurs. */
public final class Distinct {

  private Distinct() {}

  public static long count(double[] x) {
    return groups(x).length;
  }

  public static boolean isConstant(double[] x) {
    int same = 0;
    while (same < x.length && x[same] == x[0]) {
      same++;
    }
    return same == x.length;
  }

  /** The sizes of the groups of equal values. */
  public static int[] groups(double[] x) {
    double[] sorted = Quantiles.sorted(x);
    int[] sizes = new int[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] != sorted[i - 1]) {
        groups++;
      }
      sizes[groups]++;
    }
    return Arrays.copyOf(sizes, Math.min(groups + 1, sorted.length));
  }
}
