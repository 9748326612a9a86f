package dev.tare.collector.plan;

import dev.tare.dataset.Dataset;

/** Says whether enough is known; comes from outside, as only an analysis can tell. */
@FunctionalInterface
public interface StoppingRule {

  /**
   * What a look found.
   *
   * @param enough whether everything is as precise as wanted
   * @param finding in one line, for people
   */
  record Look(boolean enough, String finding) {}

  /** Looks at the rounds made so far. */
  Look look(Dataset soFar, PrecisionTarget until);
}
