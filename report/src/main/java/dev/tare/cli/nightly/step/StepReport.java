package dev.tare.cli.nightly.step;

import dev.tare.cli.nightly.state.StepOutcome;

/** What a step did, in one line. */
public record StepReport(StepOutcome outcome, String text) {

  public static StepReport done(String text) {
    return new StepReport(StepOutcome.DONE, text);
  }

  public static StepReport skipped(String why) {
    return new StepReport(StepOutcome.SKIPPED, why);
  }

  public static StepReport failed(String why) {
    return new StepReport(StepOutcome.FAILED, why);
  }
}
