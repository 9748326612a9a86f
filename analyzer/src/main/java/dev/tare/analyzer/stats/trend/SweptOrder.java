package dev.tare.analyzer.stats.trend;

import java.util.stream.IntStream;

/**
 * The runs in the order of their height above a line. As the line turns upwards, two runs change
 * places where its slope is theirs: the order that a slope gives is that of all smaller slopes
 * undone (Cole, Salowe, Steiger and Szemeredi, 1989).
 */
final class SweptOrder {

  private final double[] x;
  private final int[] runs;
  private final double slope;
  private final long passed;

  private SweptOrder(double[] x, int[] runs, double slope, long passed) {
    this.x = x;
    this.runs = runs;
    this.slope = slope;
    this.passed = passed;
  }

  /** The order of the runs, which a line that falls vertically gives. */
  static SweptOrder first(double[] x) {
    int[] runs = IntStream.range(0, x.length).toArray();
    return new SweptOrder(x, runs, Double.NEGATIVE_INFINITY, 0);
  }

  double slope() {
    return slope;
  }

  /** The number of pairs whose slope is at most that of the line. */
  long passed() {
    return passed;
  }

  /** Turns the line further; the pairs that it passes are offered to {@code swapped}. */
  SweptOrder turned(double further, SwappedPairs swapped) {
    int n = runs.length;
    Merging merging = new Merging(swapped, runs.clone(), new double[n]);
    for (int i = 0; i < n; i++) {
      merging.heights[i] = x[runs[i]] - further * runs[i];
    }
    long count = merging.sort();
    return new SweptOrder(x, merging.runs, further, passed + count);
  }

  /** A bottom-up merge sort that counts the pairs that it swaps. */
  private static final class Merging {

    private final SwappedPairs swapped;
    private int[] runs;
    private double[] heights;
    private int[] nextRuns;
    private double[] nextHeights;
    private long count = 0;

    Merging(SwappedPairs swapped, int[] runs, double[] heights) {
      this.swapped = swapped;
      this.runs = runs;
      this.heights = heights;
      nextRuns = new int[runs.length];
      nextHeights = new double[runs.length];
    }

    long sort() {
      int n = runs.length;
      for (long width = 1; width < n; width *= 2) {
        for (long from = 0; from < n; from += 2 * width) {
          merge((int) from, (int) Math.min(from + width, n), (int) Math.min(from + 2 * width, n));
        }
        swapBuffers();
      }
      return count;
    }

    private void swapBuffers() {
      int[] usedRuns = runs;
      double[] usedHeights = heights;
      runs = nextRuns;
      heights = nextHeights;
      nextRuns = usedRuns;
      nextHeights = usedHeights;
    }

    private void merge(int from, int middle, int to) {
      int left = from;
      int right = middle;
      int k = from;
      while (left < middle && right < to) {
        if (isBefore(left, right)) {
          put(k++, left++);
        } else {
          swapped.add(count, runs, left, middle, runs[right]);
          count += middle - left;
          put(k++, right++);
        }
      }
      copy(left, middle - left, k);
      copy(right, to - right, k + middle - left);
    }

    /** Runs of equal height have been passed: the later one comes first. */
    private boolean isBefore(int left, int right) {
      return heights[left] < heights[right]
          || heights[left] == heights[right] && runs[left] > runs[right];
    }

    private void put(int at, int from) {
      nextRuns[at] = runs[from];
      nextHeights[at] = heights[from];
    }

    private void copy(int from, int length, int to) {
      System.arraycopy(runs, from, nextRuns, to, length);
      System.arraycopy(heights, from, nextHeights, to, length);
    }
  }
}
