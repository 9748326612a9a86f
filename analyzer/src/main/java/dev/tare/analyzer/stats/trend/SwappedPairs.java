package dev.tare.analyzer.stats.trend;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The slopes of pairs that a {@link SweptOrder} swaps: of all of them, or of a random part. */
final class SwappedPairs {

  private static final int SEED = 7;
  private static final int FIRST_SIZE = 1 << 10;

  private final double[] x;
  private final double distance;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private double[] slopes = new double[FIRST_SIZE];
  private int size = 0;
  private long next;

  private SwappedPairs(double[] x, double distance) {
    this.x = x;
    this.distance = distance;
    next = gap() - 1;
  }

  /** Keeps every pair. */
  static SwappedPairs all(double[] x) {
    return new SwappedPairs(x, 1);
  }

  /** Keeps no pair. */
  static SwappedPairs none(double[] x) {
    SwappedPairs none = new SwappedPairs(x, 1);
    none.next = Long.MAX_VALUE;
    return none;
  }

  /** Keeps one of so many pairs. */
  static SwappedPairs oneOf(double[] x, double distance) {
    return new SwappedPairs(x, Math.max(1, distance));
  }

  private long gap() {
    return distance > 1 ? 1 + (long) (-distance * Math.log(1 - random.nextDouble())) : 1;
  }

  /**
   * A run is moved before others.
   *
   * @param swapped number of pairs swapped before
   * @param runs whose elements {@code from} to {@code to} the run passes
   */
  void add(long swapped, int[] runs, int from, int to, int run) {
    while (next < swapped + to - from) {
      int other = runs[from + (int) (next - swapped)];
      if (size == slopes.length) {
        slopes = Arrays.copyOf(slopes, 2 * size);
      }
      slopes[size++] = (x[run] - x[other]) / (run - other);
      next += gap();
    }
  }

  /** Whether no pair is left out. */
  boolean isComplete() {
    return next < Long.MAX_VALUE && distance == 1;
  }

  /** The kept slopes in ascending order. */
  double[] sorted() {
    double[] sorted = Arrays.copyOf(slopes, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
