package dev.tare.analyzer.stats.interval;

/**
 * The ranks of two samples among all values, found by merging the samples.
 *
 * @param ofFirst sum of the mid-ranks of the first sample
 * @param ties sum of t^3 - t over the groups of t equal values
 * @param largestTie size of the largest group
 */
record RankSum(double ofFirst, double ties, int largestTie) {

  /** Of sorted samples. */
  static RankSum of(double[] a, double[] b) {
    double sum = 0;
    double ties = 0;
    int largest = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      double value = j == b.length || i < a.length && a[i] <= b[j] ? a[i] : b[j];
      int first = endOfTie(a, i, value);
      int second = endOfTie(b, j, value);
      double size = first - i + second - j;
      sum += (first - i) * (i + j + (size + 1) / 2);
      ties += size * size * size - size;
      largest = Math.max(largest, (int) size);
      i = first;
      j = second;
    }
    return new RankSum(sum, ties, largest);
  }

  private static int endOfTie(double[] sorted, int start, double value) {
    int end = start;
    while (end < sorted.length && sorted[end] == value) {
      end++;
    }
    return end;
  }
}
