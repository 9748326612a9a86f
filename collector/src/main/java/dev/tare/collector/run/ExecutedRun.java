package dev.tare.collector.run;

import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.Run;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A run that was made.
 *
 * @param time start, Unix seconds
 * @param seconds on the host's clock
 * @param columns the evidence
 * @param doubts why evidence is absent that this host has
 * @param output what it printed
 * @param outcome its value, or why it has none
 */
record ExecutedRun(
    double time,
    double seconds,
    Map<String, String> columns,
    List<String> doubts,
    ScriptOutput output,
    RunOutcome outcome) {

  boolean succeeded() {
    return outcome instanceof RunOutcome.Measured;
  }

  boolean timedOut() {
    return outcome instanceof RunOutcome.Failed failed
        && failed.reason().equals(FailureCode.TIMEOUT.name());
  }

  Run run(PlannedRun planned, double value) {
    Run.Slot slot = Run.Slot.of(planned.session(), planned.round(), planned.position());
    return new Run(planned.round(), 0, OptionalDouble.of(time), value, slot, columns);
  }
}
