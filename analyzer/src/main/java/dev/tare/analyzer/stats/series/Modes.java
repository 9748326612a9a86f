package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import java.util.Arrays;
import java.util.Optional;

/**
 * The best split of the values into a lower and an upper group.
 *
 * @param low median of the lower group
 * @param high median of the upper group
 * @param gap their difference as a share of the median of all
 * @param share share of the runs in the smaller group
 * @param separation gap in units of the groups' own robust spread
 * @param between values in the middle 40 % of the gap, per value of the smaller group
 */
public record Modes(
    double low, double high, double gap, double share, double separation, double between) {

  private static final double SMALLEST = 0.15;
  private static final double FINEST = 1e-4;

  /** Absent when either side would hold under 15 % of the runs, or under 3. */
  public static Optional<Modes> of(double[] x) {
    double[] sorted = Quantiles.sorted(x);
    int fewest = Math.max(3, (int) Math.ceil(SMALLEST * x.length));
    return 2 * fewest <= x.length && sorted[0] < sorted[x.length - 1]
        ? Optional.of(at(sorted, split(sorted, fewest)))
        : Optional.empty();
  }

  /** Whether there are two modes rather than a broad one. */
  public boolean isFlagged() {
    return separation > 5 && between <= 0.3 && gap > Flags.EFFECT;
  }

  /** Size of the lower group that makes the variance between the groups largest. */
  public static int split(double[] sorted, int fewest) {
    int n = sorted.length;
    double mean = Moments.mean(sorted);
    double sum = 0;
    double best = -1;
    int split = fewest;
    for (int k = 1; k <= n - fewest; k++) {
      sum += sorted[k - 1] - mean;
      double between = sum * sum / k / (n - k);
      if (k >= fewest && between > best) {
        best = between;
        split = k;
      }
    }
    return split;
  }

  public static Modes at(double[] sorted, int split) {
    double[] lower = Arrays.copyOf(sorted, split);
    double[] upper = Arrays.copyOfRange(sorted, split, sorted.length);
    double low = Quantiles.ofSorted(lower, 0.5);
    double high = Quantiles.ofSorted(upper, 0.5);
    double median = Math.abs(Quantiles.ofSorted(sorted, 0.5));
    double spread = Math.hypot(Quantiles.scaledMad(lower), Quantiles.scaledMad(upper));
    double floor = Math.max(Quantum.of(sorted), FINEST * median);
    int minor = Math.min(lower.length, upper.length);
    return new Modes(
        low,
        high,
        (high - low) / median,
        minor / (double) sorted.length,
        (high - low) / Math.max(spread / Math.sqrt(2), floor),
        middle(sorted, low, high) / (double) minor);
  }

  private static long middle(double[] sorted, double low, double high) {
    double edge = 0.3 * (high - low);
    return Arrays.stream(sorted).filter(v -> v > low + edge && v < high - edge).count();
  }
}
