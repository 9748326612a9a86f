package dev.tare.collector.run;

import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** One line on a terminal, redrawn before each run with control characters of our own. */
public record TerminalProgress(PrintWriter to) implements Progress {

  private static final int WIDTH = 24;
  private static final String START_OF_LINE = "\r\033[K";

  @Override
  public void note(String text) {
    to.println(START_OF_LINE + PrintableText.of(text));
  }

  @Override
  public void next(PlannedRun run, Plan plan, int done, Duration left) {
    int total = plan.runs().size();
    int full = WIDTH * done / total;
    to.printf(
        Locale.ROOT,
        "%s[%s%s] %d/%d  %s left  %s on %s",
        START_OF_LINE,
        "#".repeat(full),
        "-".repeat(WIDTH - full),
        done,
        total,
        DurationText.text(left),
        run.cell().benchmark(),
        run.cell().platform());
    to.flush();
  }

  @Override
  public void end() {
    to.print(START_OF_LINE);
    to.flush();
  }
}
