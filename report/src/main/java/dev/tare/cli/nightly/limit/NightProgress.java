package dev.tare.cli.nightly.limit;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.run.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Checks the limits of a night between its runs, so that nothing happens while one is measured. */
public record NightProgress(List<Progress> to, NightLimits limits, NightStop stop)
    implements Progress {

  public NightProgress {
    to = List.copyOf(to);
  }

  @Override
  public void note(String text) {
    to.forEach(progress -> progress.note(text));
    check();
  }

  @Override
  public void next(PlannedRun run, Plan plan, int done, Duration left) {
    to.forEach(progress -> progress.next(run, plan, done, left));
    check();
  }

  @Override
  public void end() {
    to.forEach(Progress::end);
  }

  private void check() {
    limits.reached(Instant.now()).ifPresent(stop::request);
  }
}
