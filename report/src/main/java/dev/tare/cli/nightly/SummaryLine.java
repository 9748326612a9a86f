package dev.tare.cli.nightly;

import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StopCause;
import java.util.ArrayList;
import java.util.List;

/** A night in one line. */
final class SummaryLine {

  private SummaryLine() {}

  /**
   * Such as {@code lab 2026-11-28T0100Z: complete, 48 of 48 runs, 1 regression open}.
   *
   * @param news what nobody has been told yet
   */
  static String of(NightState state, List<String> news) {
    List<String> parts = new ArrayList<>();
    parts.add(
        state.status().word()
            + state.stopped().map(StopCause::words).map(why -> " (" + why + ")").orElse(""));
    parts.add(state.runs().measured() + " of " + state.runs().planned() + " runs");
    if (state.open().regressions() > 0) {
      parts.add(count(state.open().regressions(), "regression") + " open");
    }
    if (state.open().missing() > 0) {
      parts.add(count(state.open().missing(), "cell") + " missing");
    }
    state.failedSteps().forEach(step -> parts.add(step + " failed"));
    if (!state.recovered().isEmpty()) {
      parts.add("finished " + String.join(" and ", state.recovered()));
    }
    String line =
        state.host()
            + state.campaign().map(name -> " " + name).orElse("")
            + ": "
            + String.join(", ", parts);
    return news.isEmpty() ? line : line + "; new: " + String.join("; ", news);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
