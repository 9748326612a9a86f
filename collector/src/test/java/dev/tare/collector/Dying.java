package dev.tare.collector;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.run.Progress;
import java.time.Duration;

/** Ends the collector, as a kill would, after a number of runs. */
final class Dying implements Progress {

  private final Progress progress;
  private int left;

  Dying(Progress progress, int left) {
    this.progress = progress;
    this.left = left;
  }

  @Override
  public void note(String text) {
    progress.note(text);
  }

  @Override
  public void next(PlannedRun run, Plan plan, int done, Duration rest) {
    if (left-- == 0) {
      throw new IllegalStateException("dies before a run");
    }
    progress.next(run, plan, done, rest);
  }

  @Override
  public void end() {
    progress.end();
  }
}
