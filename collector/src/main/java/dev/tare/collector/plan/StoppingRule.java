package dev.tare.collector.plan;

import dev.tare.dataset.Dataset;

/** Decides whether the precision is reached; provided by the analysis. */
@FunctionalInterface
public interface StoppingRule {

  /**
   * The result of a check.
   *
   * @param enough whether everything is as precise as required
   * @param finding in one line, for people
   */
  record CheckResult(boolean enough, String finding) {}

  /** Checks the rounds made so far. */
  CheckResult check(Dataset soFar, PrecisionTarget until);
}
