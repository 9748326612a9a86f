package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/**
 * Distance of each run from the median in robust standard deviations (Iglewicz and Hoaglin, 1993),
 * with a floor so that rounded values do not make every neighbour an outlier.
 */
public final class ModifiedZ {

  public static final double MILD = 3.5;
  public static final double SEVERE = 5;

  /** Runs that make up the local level where a sample has no single one, also at both ends. */
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
    return local(x, Quantiles.sorted(x));
  }

  /** The same, with the values also sorted. */
  public static double[] local(double[] x, double[] sorted) {
    double[] rest = x.clone();
    double[] window = Arrays.copyOf(x, Math.min(WINDOW, x.length));
    Arrays.sort(window);
    int from = 0;
    for (int i = 0; i < x.length; i++) {
      if (from < x.length - window.length && from < i - window.length / 2) {
        replace(window, x[from], x[from + window.length]);
        from++;
      }
      rest[i] -= Quantiles.ofSorted(window, 0.5);
    }
    return scaled(rest, Math.max(Quantiles.scaledMad(rest), floor(sorted)));
  }

  /** Puts a value in the place of another and moves it to where it belongs. */
  private static void replace(double[] sorted, double gone, double come) {
    int at = Arrays.binarySearch(sorted, gone);
    while (at + 1 < sorted.length && Double.compare(sorted[at + 1], come) < 0) {
      sorted[at] = sorted[++at];
    }
    while (at > 0 && Double.compare(sorted[at - 1], come) > 0) {
      sorted[at] = sorted[--at];
    }
    sorted[at] = come;
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

  private static double finite(double z) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, z));
  }
}
