package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Distinct;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of two series that are equal at the same positions. Independent series of values with ties,
 * such as quantised ones, are equal in some rows by chance.
 *
 * @param rows that are equal
 * @param of rows compared
 * @param chance the share that independent series with these ties would have
 */
public record EqualRows(int rows, int of, double chance) {

  /** Fewer rows prove nothing. */
  private static final int FEWEST = 5;

  private static final double SHARE = 0.5;

  /** Standard deviations above the share expected. */
  private static final double FAR = 5;

  /** Of series of the same length. */
  public static EqualRows of(double[] a, double[] b) {
    int rows = (int) IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count();
    return new EqualRows(rows, a.length, Math.max(tied(a), tied(b)));
  }

  /** Whether one of two series of the same length is a copy of the other. */
  public static boolean areACopy(double[] a, double[] b) {
    int rows = (int) IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count();
    return mayBeACopy(rows, a.length) && among(rows, a.length, a, b).areACopy();
  }

  /** Whether so many equal rows are enough, if chance does not explain them. */
  public static boolean mayBeACopy(int rows, int of) {
    return of >= FEWEST && rows >= SHARE * of;
  }

  /** So many equal rows of those that could be equal, found by aligning two series. */
  public static EqualRows among(int rows, int of, double[] a, double[] b) {
    return new EqualRows(rows, of, Math.max(tied(a), tied(b)));
  }

  /** Whether one series is a copy of the other, at most half of it altered. */
  public boolean areACopy() {
    double sd = Math.sqrt(chance * (1 - chance) / of);
    return mayBeACopy(rows, of) && rows > (chance + FAR * sd) * of;
  }

  /** The share of pairs of values in a series that are equal; at least one pair counts. */
  private static double tied(double[] x) {
    double pairs = x.length * (x.length - 1.0) / 2;
    double ties =
        Arrays.stream(Distinct.groups(x)).mapToDouble(size -> size * (size - 1.0) / 2).sum();
    return (ties + 1) / (pairs + 1);
  }
}
