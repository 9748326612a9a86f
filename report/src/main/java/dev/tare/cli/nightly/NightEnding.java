package dev.tare.cli.nightly;

import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.Night;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The end of a night: the state for monitors, what is new for people, and one line. */
record NightEnding(Night night, Optional<HookStep> hook, CommandLine screen) {

  private static final String STDOUT = "stdout";

  /** Returns the exit code. */
  int conclude(NightState state) {
    boolean written = isWritten(state);
    Optional<StepResult> hooked = hook.map(step -> step.take(night, state));
    NightState told = hooked.map(state::with).orElse(state);
    told.steps().stream()
        .filter(StepResult::failed)
        .forEach(step -> error(step.name() + ": " + step.text()));
    boolean kept = hooked.isEmpty() || !written || isWritten(told);
    print(told);
    return written && kept ? state.exit() : ExitCode.combine(state.exit(), ExitCode.FAILED);
  }

  private boolean isWritten(NightState state) {
    try {
      StateFile.write(night.host().directory(), state);
      return true;
    } catch (InputException full) {
      error(full.getMessage());
      return false;
    }
  }

  /** Without a hook, what is new is told here. */
  private void print(NightState state) {
    try {
      if (hook.isPresent()) {
        line(SummaryLine.of(state, List.of()));
      } else {
        new NewItems(night.host()).tell(STDOUT, news -> line(SummaryLine.of(state, news)));
      }
    } catch (InputException notRecorded) {
      error(notRecorded.getMessage());
    }
  }

  private void line(String text) {
    PrintWriter out = screen.getOut();
    out.println(PrintableText.line(text));
    if (out.checkError()) {
      throw new InputException("the summary cannot be printed; what is new stays undelivered");
    }
  }

  private void error(String text) {
    screen.getErr().println("tare: " + PrintableText.line(text));
  }
}
