package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Evidence that a series consists of running means of independent values. Undoing the mean, {@code
 * z_i = i x_i - (i - 1) x_(i-1)}, then gives values of a constant spread; of other series the
 * spread of z grows with i. A single short series says little; that of several is added.
 *
 * @param overIndependent log likelihood ratio against independent values
 * @param overWalk log likelihood ratio against a random walk
 * @param spreads whether the undone values spread more in the second half
 * @param falls whether the undone values are larger in the first half
 */
public record RunningMeans(
    double overIndependent, double overWalk, boolean spreads, boolean falls) {

  private static final double DECISIVE = Math.log(1e4);
  private static final double SIGNIFICANT = 0.05;

  /** Of at least 5 values that are not all equal. */
  public static RunningMeans of(double[] x) {
    double[] z = undone(x);
    double[] steps = IntStream.range(1, x.length).mapToDouble(i -> x[i] - x[i - 1]).toArray();
    double walk = Arrays.stream(steps).map(d -> d * d).sum() / steps.length;
    double independent = variance(Arrays.copyOfRange(x, 1, x.length));
    double jacobian = IntStream.rangeClosed(2, x.length).mapToDouble(Math::log).sum();
    double half = z.length / 2.0;
    double[] first = Arrays.copyOf(z, z.length / 2);
    double[] last = Arrays.copyOfRange(z, z.length - z.length / 2, z.length);
    double median = Quantiles.median(z);
    return new RunningMeans(
        jacobian + half * Math.log(independent / variance(z)),
        jacobian + half * Math.log(walk / variance(z)),
        spread(last, median) > spread(first, median),
        Quantiles.median(first) > Quantiles.median(last));
  }

  /** The rows, from the second on, whose running means are the given ones. */
  public static double[] undone(double[] x) {
    return IntStream.range(1, x.length).mapToDouble(i -> (i + 1) * x[i] - i * x[i - 1]).toArray();
  }

  private static double variance(double[] x) {
    return Math.max(Double.MIN_NORMAL, Moments.squares(x) / x.length);
  }

  private static double spread(double[] x, double median) {
    return Quantiles.median(Arrays.stream(x).map(v -> Math.abs(v - median)).toArray());
  }

  /** Whether this series looks more like running means than like anything else. */
  public boolean isLikely() {
    return overIndependent > 0 && overWalk > 0;
  }

  /**
   * Whether the series together are running means (likelihood ratio over 10,000), and no warm-up or
   * trend that they share: their undone values neither spread ever more nor all fall or rise.
   */
  public static boolean together(List<RunningMeans> series) {
    int spreading = (int) series.stream().filter(RunningMeans::spreads).count();
    int falling = (int) series.stream().filter(RunningMeans::falls).count();
    int most = Math.max(falling, series.size() - falling);
    return series.stream().mapToDouble(RunningMeans::overIndependent).sum() > DECISIVE
        && series.stream().mapToDouble(RunningMeans::overWalk).sum() > DECISIVE
        && atLeast(spreading, series.size()) > SIGNIFICANT
        && 2 * atLeast(most, series.size()) > SIGNIFICANT;
  }

  /** The probability of so many heads. */
  private static double atLeast(int heads, int tosses) {
    return BinomialDistribution.of(tosses, 0.5).survivalProbability(heads - 1);
  }
}
