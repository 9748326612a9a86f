package dev.tare.cli.nightly.step;

import dev.tare.cli.nightly.state.StepOutcome;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.state.StopCause;
import dev.tare.dataset.file.InputException;
import java.util.Optional;
import java.util.function.Function;

/** A part of a night. What it throws is its result, and the night goes on. */
public record NightStep(StepName name, Function<Tonight, StepReport> work) {

  /** Does it, unless a signal leaves no time for it. */
  public StepResult take(Tonight night) {
    long started = System.nanoTime();
    StepReport report =
        name.urgent() || !night.stop().cause().equals(Optional.of(StopCause.INTERRUPTED))
            ? report(night)
            : StepReport.skipped(StopCause.INTERRUPTED.words());
    double seconds = (System.nanoTime() - started) / 1_000_000 / 1e3;
    night
        .log()
        .add(name.word(), (isDone(report) ? "" : report.outcome().word() + ": ") + report.text());
    return new StepResult(name.word(), report.outcome(), seconds, report.text());
  }

  private static boolean isDone(StepReport report) {
    return report.outcome() == StepOutcome.DONE;
  }

  private StepReport report(Tonight night) {
    try {
      return work.apply(night);
    } catch (InputException expected) {
      return StepReport.failed(expected.getMessage());
    } catch (RuntimeException unexpected) {
      night.log().add(unexpected);
      return StepReport.failed("unexpected error: " + unexpected);
    }
  }
}
