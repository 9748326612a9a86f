package dev.tare.collector.plan;

import dev.tare.dataset.file.InputException;
import java.util.List;

/**
 * How precise a campaign shall become whose number of rounds is not fixed.
 *
 * @param target half the width of every interval, as a share of what it encloses
 * @param claims declared expectations, a line each, whose ratios shall be as precise
 * @param budgeted whether it was a budget that set the last round
 */
public record PrecisionTarget(double target, List<String> claims, boolean budgeted) {

  /** Rounds after which is looked whether that is enough; more looks would cost coverage. */
  public static final List<Integer> LOOKS = List.of(16, 24, 32, 48, 72, 96);

  /** The last round when nothing else sets it. */
  static final int CAP = 96;

  /** Rounds of a session: every look finds whole sessions. */
  static final int SESSION = 8;

  public PrecisionTarget {
    claims = List.copyOf(claims);
    if (!(target > 0 && target < 1)) {
      throw new InputException("--until " + target * 100 + "%: must lie between 0 and 100 %");
    }
  }

  public static PrecisionTarget of(double target, List<String> claims) {
    return new PrecisionTarget(target, claims, false);
  }

  /** The same, ended by a budget at the latest. */
  PrecisionTarget withinBudget() {
    return new PrecisionTarget(target, claims, true);
  }
}
