package dev.tare.collector.run;

import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Plain lines, one per round, for logs. */
public record LineProgress(PrintWriter to) implements Progress {

  @Override
  public void note(String text) {
    to.println(text);
  }

  @Override
  public void next(PlannedRun run, Plan plan, int done, Duration left) {
    if (run.position() == 1) {
      to.printf(
          Locale.ROOT,
          "round %d of %s%d, session %d of %d: %d of %d runs made, about %s left%n",
          run.round(),
          plan.until().isPresent() ? "at most " : "",
          plan.rounds(),
          run.session(),
          plan.sessions(),
          done,
          plan.runs().size(),
          DurationText.text(left));
    }
  }

  @Override
  public void end() {}
}
