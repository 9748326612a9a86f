package dev.tare.analyzer.stats.interval;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment for a family of tests (1979). */
public final class Holm {

  private Holm() {}

  /** Adjusted p values in the order of the given ones. */
  public static double[] adjust(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      largest = Math.max(largest, (p.length - rank) * p[order[rank]]);
      adjusted[order[rank]] = Math.min(1, largest);
    }
    return adjusted;
  }
}
