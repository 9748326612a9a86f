package dev.tare.analyzer.stats.sample;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Distance of each run from the median in robust standard deviations (Iglewicz and Hoaglin, 1993),
 * with a floor so that rounded values do not make every neighbour an outlier.
 */
public final class ModifiedZ {

  public static final double MILD = 3.5;
  public static final double SEVERE = 5;

  /** Runs that make up the local level where a sample has no single one. */
  private static final int WINDOW = 9;

  /** Lower bound of the scale, as a share of the median. */
  private static final double FINEST = 0.001;

  private ModifiedZ() {}

  /** Against the median of the whole sample. */
  public static double[] of(double[] x) {
    return of(x, Quantiles.sorted(x));
  }

  /** The same, with the values also sorted. */
  public static double[] of(double[] x, double[] sorted) {
    double median = Quantiles.median(sorted);
    double[] distances = x.clone();
    for (int i = 0; i < x.length; i++) {
      distances[i] -= median;
    }
    return scaled(distances, scale(sorted));
  }

  /** Against the running median of nine runs, for samples that drift, step or warm up. */
  public static double[] local(double[] x) {
    double[] window = new double[Math.min(WINDOW, x.length)];
    double[] rest =
        IntStream.range(0, x.length).mapToDouble(i -> x[i] - runningMedian(x, i, window)).toArray();
    return scaled(rest, Math.max(Quantiles.scaledMad(rest), floor(x)));
  }

  public static double scale(double[] x) {
    return Math.max(Quantiles.scaledMad(x), floor(x));
  }

  private static double floor(double[] x) {
    return Math.max(Quantum.of(x), FINEST * Math.abs(Quantiles.median(x)));
  }

  private static double[] scaled(double[] distances, double scale) {
    double[] scaled = new double[distances.length];
    for (int i = 0; i < scaled.length && scale > 0; i++) {
      scaled[i] = finite(distances[i] / scale);
    }
    return scaled;
  }

  /** The window keeps its length at both ends. */
  private static double runningMedian(double[] x, int i, double[] window) {
    int from = Math.max(0, Math.min(i - window.length / 2, x.length - window.length));
    System.arraycopy(x, from, window, 0, window.length);
    Arrays.sort(window);
    return Quantiles.ofSorted(window, 0.5);
  }

  private static double finite(double z) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, z));
  }
}
