package dev.tare.collector.run;

import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Plain lines, one per round, for logs. */
public record LineProgress(Consumer<String> to) implements Progress {

  public LineProgress(PrintWriter lines) {
    this(lines::println);
  }

  @Override
  public void note(String text) {
    to.accept(text);
  }

  @Override
  public void next(PlannedRun run, Plan plan, int done, Duration left) {
    if (run.position() == 1) {
      to.accept(
          String.format(
              Locale.ROOT,
              "round %d of %s%d, session %d of %d: %d of %d runs made, about %s left",
              run.round(),
              plan.until().isPresent() ? "at most " : "",
              plan.rounds(),
              run.session(),
              plan.sessions(),
              done,
              plan.runs().size(),
              DurationText.text(left)));
    }
  }

  @Override
  public void end() {}
}
