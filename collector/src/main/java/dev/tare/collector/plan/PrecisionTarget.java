package dev.tare.collector.plan;

import dev.tare.dataset.file.InputException;
import java.util.List;

/**
 * The precision that ends a campaign whose number of rounds is not fixed.
 *
 * @param target half the width of every interval, relative to its estimate
 * @param claims declared expectations, one per line, whose ratios must be as precise
 * @param budgeted whether a budget set the last round
 */
public record PrecisionTarget(double target, List<String> claims, boolean budgeted) {

  /** Rounds after which the precision is checked; more checks would cost coverage. */
  public static final List<Integer> LOOKS = List.of(16, 24, 32, 48, 72, 96);

  /** The last round unless something else sets it. */
  static final int CAP = 96;

  /** Rounds of a session: every check finds whole sessions. */
  static final int SESSION = 8;

  public PrecisionTarget {
    claims = List.copyOf(claims);
    if (!(target > 0 && target < 1)) {
      throw new InputException("--until " + target * 100 + "%: must be between 0 and 100 %");
    }
  }

  public static PrecisionTarget of(double target, List<String> claims) {
    return new PrecisionTarget(target, claims, false);
  }

  /** The same, with the last round set by a budget. */
  PrecisionTarget withinBudget() {
    return new PrecisionTarget(target, claims, true);
  }
}
