package dev.tare.collector.run;

import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.StoppingRule.CheckResult;
import java.util.Locale;

/** Why an adaptive campaign stopped. */
enum StopReason {
  /** The precision was reached. */
  REACHED,
  /** The last round that fits into the budget was made. */
  BUDGET,
  /** The maximum number of rounds was made. */
  CAP;

  static StopReason of(CheckResult result, PrecisionTarget until) {
    return result.enough() ? REACHED : until.budgeted() ? BUDGET : CAP;
  }

  /** The spelling in the dataset's facts. */
  String fact() {
    return name().toLowerCase(Locale.ROOT);
  }
}
