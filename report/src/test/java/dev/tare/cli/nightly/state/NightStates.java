package dev.tare.cli.nightly.state;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** States of invented nights. */
public final class NightStates {

  private NightStates() {}

  /** A night that was cut short, with an open regression. */
  public static NightState partial(StepResult... steps) {
    return new NightState(
        NightState.SCHEMA,
        "tare 0.1.0",
        "node-1",
        Optional.of("2026-11-28T0100Z"),
        NightStatus.PARTIAL,
        Optional.of(StopCause.DEADLINE),
        "2026-11-28T01:00:00Z",
        "2026-11-28T03:00:01Z",
        7201.25,
        4,
        List.of(4, 3),
        new NightState.Runs(48, 36, 0),
        new NightState.Open(2, 3, 1),
        OptionalDouble.of(0.012),
        List.of("2026-11-27T0100Z"),
        List.of(steps),
        Optional.of("2026-11-26T03:00:00Z"),
        Optional.empty());
  }

  public static StepResult step(String name, StepOutcome outcome, String text) {
    return new StepResult(name, outcome, 0.5, text);
  }
}
