package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.Interval;
import java.util.OptionalInt;

/** How many runs more would make an interval narrow enough to decide. */
public final class MoreRuns {

  private static final int WITHIN_REACH = 1000;

  private MoreRuns() {}

  /** Absent when that is more than anybody would add. */
  public static OptionalInt needed(int n, Interval interval, double distance) {
    double more = Math.ceil(n * Math.pow(interval.halfWidth() / distance, 2)) - n;
    return more > 0 && more <= WITHIN_REACH ? OptionalInt.of((int) more) : OptionalInt.empty();
  }
}
