package dev.tare.collector.process;

import dev.tare.dataset.FailureCode;

/** The outcome of a run: a value, or the code of the reason why there is none. */
public sealed interface RunOutcome {

  /** A value with its inner values. */
  record Measured(double value, double[] inner) implements RunOutcome {}

  /** A failure with its reason, such as {@code NO_VALUE}. */
  record Failed(String reason) implements RunOutcome {

    Failed(FailureCode code) {
      this(code.name());
    }
  }
}
