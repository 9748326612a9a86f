package dev.tare.cli.nightly;

import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.NightStep;
import dev.tare.cli.nightly.step.Tonight;
import java.util.List;

/** Takes the steps of a night one after another, whatever becomes of them. */
record NightRunner(List<NightStep> steps) {

  NightRunner {
    steps = List.copyOf(steps);
  }

  List<StepResult> run(Tonight night) {
    return steps.stream().map(step -> step.take(night)).toList();
  }
}
