package dev.tare.cli.nightly;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.Tonight;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The end of a night: the state for monitors, what is new for people, and one line. */
record NightEnding(Tonight night, Optional<HookStep> hook, CommandLine screen) {

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
    List<ArchiveItem> due = hook.isPresent() ? List.of() : due();
    screen.getOut().println(PrintableText.line(SummaryLine.of(state, NewItems.lines(due))));
    if (screen.getOut().checkError()) {
      error("the summary cannot be printed; what is new stays undelivered");
    } else if (!due.isEmpty()) {
      told(due);
    }
  }

  private List<ArchiveItem> due() {
    try {
      return NewItems.of(night).due();
    } catch (InputException unreadable) {
      error(unreadable.getMessage());
      return List.of();
    }
  }

  private void told(List<ArchiveItem> due) {
    try {
      NewItems.of(night).told(due, STDOUT);
    } catch (InputException notRecorded) {
      error(notRecorded.getMessage());
    }
  }

  private void error(String text) {
    screen.getErr().println("tare: " + PrintableText.line(text));
  }
}
