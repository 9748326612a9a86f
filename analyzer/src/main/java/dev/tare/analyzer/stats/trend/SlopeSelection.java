package dev.tare.analyzer.stats.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Selects slopes by their rank among those of all pairs of runs, in O(n log n): a random part of
 * them brackets the wanted one, and counting how many lie below makes sure; that is repeated with
 * those inside until they are few enough to be sorted (after Dillencourt, Mount and Netanyahu,
 * 1992). Only the time depends on chance.
 */
final class SlopeSelection {

  private static final int SEED = 7;

  /** So many random slopes for each run make a bracket, and at most so many. */
  private static final int PART = 2;

  private static final int LARGEST_PART = 1 << 16;

  /** So many slopes for each run are sorted. */
  private static final int FEW = 4;

  /** How far a rank in a random part may be off, in standard deviations. */
  private static final double MARGIN = 3;

  private final double[] x;
  private final long rank;

  /** Slopes that differ by less cannot be told apart by the order of the runs. */
  private final double rounding;

  private SweptOrder below;
  private double high;
  private double[] part;
  private long count;

  private SlopeSelection(double[] x, long rank) {
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    this.x = x;
    this.rank = rank;
    rounding = 16 * Math.ulp(Math.max(Math.abs(min), Math.abs(max)));
    below = SweptOrder.first(x);
    high = 2 * (max - min) + rounding;
    part = randomSlopes(size());
    count = x.length * (x.length - 1L) / 2;
  }

  /** The median of the slopes; many runs. */
  static double median(double[] x) {
    long pairs = x.length * (x.length - 1L) / 2;
    Selected lower = new SlopeSelection(x, (pairs + 1) / 2).select();
    if (pairs % 2 == 1) {
      return lower.slope;
    }
    double upper = lower.next.orElseGet(() -> new SlopeSelection(x, pairs / 2 + 1).select().slope);
    return lower.slope == upper ? upper : 0.5 * lower.slope + 0.5 * upper;
  }

  /** A slope and, if it is known, that of the next rank. */
  private record Selected(double slope, OptionalDouble next) {}

  private int size() {
    return Math.min(LARGEST_PART, PART * x.length);
  }

  private double[] randomSlopes(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] slopes = new double[size];
    for (int k = 0; k < size; k++) {
      int i = random.nextInt(x.length);
      int j = random.nextInt(x.length - 1);
      int other = j < i ? j : j + 1;
      slopes[k] = (x[i] - x[other]) / (i - other);
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private Selected select() {
    while (true) {
      long before = count;
      double pivot = part.length == 0 ? high : part[place()];
      SwappedPairs inside = part.length == 0 ? keep(high, count) : narrow(place());
      if (inside.isComplete()) {
        return among((int) (rank - below.passed()));
      }
      if (count > before / 2 && isAt(pivot)) {
        return new Selected(pivot, OptionalDouble.empty());
      }
    }
  }

  private Selected among(int place) {
    OptionalDouble next =
        place < part.length ? OptionalDouble.of(part[place]) : OptionalDouble.empty();
    return new Selected(part[place - 1], next);
  }

  /** About where the wanted slope is among the random ones. */
  private int place() {
    double place = (rank - below.passed()) / (double) count * part.length;
    return Math.max(0, Math.min(part.length - 1, (int) place));
  }

  /** Brackets the wanted slope between two random ones; where that fails, by one of them. */
  private SwappedPairs narrow(int place) {
    int margin = (int) (MARGIN * Math.sqrt(part.length) / 2) + 1;
    double start = place >= margin ? part[place - margin] - rounding : Double.NEGATIVE_INFINITY;
    double end = place + margin < part.length ? part[place + margin] + rounding : high;
    riseTo(start);
    return keepUpTo(end);
  }

  /**
   * Goes on with the slopes up to this one, if the wanted one is among them; else with the others.
   */
  private SwappedPairs keepUpTo(double end) {
    long inside = Arrays.stream(part).filter(slope -> slope <= end).count();
    return keep(end, inside * (double) count / Math.max(1, part.length));
  }

  /** Keeps all of the slopes up to this one if they are few as expected, else a random part. */
  private SwappedPairs keep(double end, double expected) {
    SwappedPairs kept =
        expected <= FEW * (double) x.length
            ? SwappedPairs.all(x)
            : SwappedPairs.oneOf(x, expected / size());
    SweptOrder above = below.turned(end, kept);
    if (above.passed() < rank) {
      leaveOut(end, above);
      return SwappedPairs.none(x);
    }
    high = end;
    part = kept.sorted();
    count = above.passed() - below.passed();
    return kept;
  }

  private void leaveOut(double end, SweptOrder above) {
    part = Arrays.stream(part).filter(slope -> slope > end).toArray();
    count -= above.passed() - below.passed();
    below = above;
  }

  /** Leaves out the slopes up to this one, if the wanted one is not among them. */
  private void riseTo(double slope) {
    if (slope > below.slope()) {
      SweptOrder order = below.turned(slope, SwappedPairs.none(x));
      if (order.passed() < rank) {
        leaveOut(slope, order);
      }
    }
  }

  /** Whether the wanted slope is one of many equal ones; else goes on with what is left of them. */
  private boolean isAt(double slope) {
    if (slope + rounding <= below.slope()) {
      return false;
    }
    if (slope - rounding > below.slope()) {
      keepUpTo(slope - rounding);
    }
    if (high <= slope - rounding) {
      return false;
    }
    SweptOrder before = below;
    riseTo(slope + rounding);
    return below == before;
  }
}
