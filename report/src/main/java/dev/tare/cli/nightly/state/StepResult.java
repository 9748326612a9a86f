package dev.tare.cli.nightly.state;

/**
 * A step of a night, as it went.
 *
 * @param text what was done, or why not, in one line
 */
public record StepResult(String name, StepOutcome outcome, double seconds, String text) {

  public boolean failed() {
    return outcome == StepOutcome.FAILED;
  }
}
