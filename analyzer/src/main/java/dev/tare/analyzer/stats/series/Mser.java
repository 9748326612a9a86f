package dev.tare.analyzer.stats.series;

import java.util.stream.IntStream;

/**
 * The end of the warm-up within a run: the truncation that minimizes the standard error of the mean
 * of the remaining values (White, 1997), on means of five for 50 values or more.
 */
public final class Mser {

  private static final int FEWEST = 8;
  private static final int MANY = 50;
  private static final int BATCH = 5;

  private Mser() {}

  /** The number of first values to leave out, at most half; 0 for fewer than eight values. */
  public static int truncation(double[] x) {
    if (x.length < FEWEST) {
      return 0;
    }
    int batch = x.length < MANY ? 1 : BATCH;
    return batch * smallestError(means(x, batch));
  }

  private static double[] means(double[] x, int batch) {
    return IntStream.range(0, x.length / batch)
        .mapToDouble(i -> mean(x, i * batch, batch))
        .toArray();
  }

  private static double mean(double[] x, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += x[i];
    }
    return sum / count;
  }

  /** From the end backwards, so that the cost is linear (Welford's update). */
  private static int smallestError(double[] y) {
    int best = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double mean = 0;
    double squares = 0;
    for (int k = y.length - 1; k >= 0; k--) {
      double n = y.length - k;
      double off = y[k] - mean;
      mean += off / n;
      squares += off * (y[k] - mean);
      if (k <= y.length / 2 && squares / (n * n) <= smallest) {
        smallest = squares / (n * n);
        best = k;
      }
    }
    return best;
  }
}
