package dev.tare.cli.nightly;

import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.Night;
import dev.tare.cli.nightly.step.NightStep;
import java.util.List;

/** Takes the steps of a night one after another, whatever becomes of them. */
record NightRunner(List<NightStep> steps) {

  NightRunner {
    steps = List.copyOf(steps);
  }

  List<StepResult> run(Night night) {
    return steps.stream().map(step -> step.take(night)).toList();
  }
}
