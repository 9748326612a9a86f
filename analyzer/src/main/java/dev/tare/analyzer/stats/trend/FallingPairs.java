package dev.tare.analyzer.stats.trend;

/** Counts the pairs of runs whose later value is smaller, with a merge sort. */
final class FallingPairs {

  private double[] values;
  private double[] merged;
  private long count = 0;

  private FallingPairs(double[] x) {
    values = x.clone();
    merged = new double[x.length];
  }

  static long count(double[] x) {
    FallingPairs pairs = new FallingPairs(x);
    for (long width = 1; width < x.length; width *= 2) {
      pairs.pass(width);
    }
    return pairs.count;
  }

  private void pass(long width) {
    int n = values.length;
    for (long from = 0; from < n; from += 2 * width) {
      merge((int) from, (int) Math.min(from + width, n), (int) Math.min(from + 2 * width, n));
    }
    double[] used = values;
    values = merged;
    merged = used;
  }

  private void merge(int from, int middle, int to) {
    int left = from;
    int right = middle;
    int k = from;
    while (left < middle && right < to) {
      if (values[left] <= values[right]) {
        merged[k++] = values[left++];
      } else {
        count += middle - left;
        merged[k++] = values[right++];
      }
    }
    System.arraycopy(values, left, merged, k, middle - left);
    System.arraycopy(values, right, merged, k + middle - left, to - right);
  }
}
