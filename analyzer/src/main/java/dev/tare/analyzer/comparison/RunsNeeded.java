package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Reason;
import java.util.Map;
import java.util.OptionalInt;

/** The approximate number of further runs that would narrow an interval enough to decide. */
public record RunsNeeded(double number) {

  /** The reason if the number is impractical. */
  public static final Reason<ComparisonCode> OUT_OF_REACH =
      new Reason<>(ComparisonCode.NOT_WITH_THIS_SCHEDULE, Map.of());

  private static final int WITHIN_REACH = 1000;

  /** Widths shrink with the square root of the number of runs. */
  public static RunsNeeded of(int n, double halfWidth, double distance) {
    return new RunsNeeded(Math.ceil(n * Math.pow(halfWidth / distance, 2)) - n);
  }

  /** The smaller of the two. */
  RunsNeeded or(RunsNeeded other) {
    return number <= other.number ? this : other;
  }

  public OptionalInt within() {
    return number > 0 && !isOutOfReach() ? OptionalInt.of((int) number) : OptionalInt.empty();
  }

  public boolean isOutOfReach() {
    return number > WITHIN_REACH;
  }
}
