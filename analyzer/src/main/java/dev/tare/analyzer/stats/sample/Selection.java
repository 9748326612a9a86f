package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/** Finds single order statistics without sorting all values (Hoare's quickselect, 1961). */
final class Selection {

  /** From here on, and where pivots were bad, sorting is faster. */
  private static final int FEW = 40;

  private final double[] x;

  private Selection(double[] x) {
    this.x = x;
  }

  /** The order statistics of a rank, counted from 1, and of the next one; reorders the values. */
  static double[] pair(double[] x, int rank) {
    new Selection(x).place(rank - 1);
    double next = x[rank];
    for (int i = rank + 1; i < x.length; i++) {
      next = Math.min(next, x[i]);
    }
    return new double[] {x[rank - 1], next};
  }

  /** Puts the order statistic of index k into its place, smaller values before it. */
  private void place(int k) {
    int from = 0;
    int to = x.length - 1;
    int steps = 4 * (Integer.SIZE - Integer.numberOfLeadingZeros(x.length));
    while (to - from > FEW && steps-- > 0) {
      int[] middle = split(from, to);
      if (k <= middle[0]) {
        to = middle[0];
      } else if (k >= middle[1]) {
        from = middle[1];
      } else {
        return;
      }
    }
    Arrays.sort(x, from, to + 1);
  }

  /** Values up to the first index are at most the pivot, those from the second at least. */
  private int[] split(int from, int to) {
    double pivot = median(x[from], x[(from + to) >>> 1], x[to]);
    int i = from;
    int j = to;
    while (i <= j) {
      while (x[i] < pivot) {
        i++;
      }
      while (x[j] > pivot) {
        j--;
      }
      if (i <= j) {
        double swapped = x[i];
        x[i++] = x[j];
        x[j--] = swapped;
      }
    }
    return new int[] {j, i};
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
