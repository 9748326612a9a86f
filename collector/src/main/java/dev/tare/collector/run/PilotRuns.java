package dev.tare.collector.run;

import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.stop.Interruption;
import dev.tare.dataset.Cell;
import java.util.List;

/** Runs that are timed before the schedule is made, and not recorded. */
public record PilotRuns(CampaignPlatforms platforms, Progress progress, Interruption interruption) {

  /** Makes one run of each cell; returns the durations of runs and platform starts. */
  public KnownDurations time(List<Cell> cells, double seconds) {
    progress.note("timing one run of each benchmark not yet timed on this host");
    TimeAccounting times = new TimeAccounting();
    platforms.start(times);
    for (Cell cell : cells) {
      if (!interruption.requested() && platforms.failedStart(cell.platform()).isEmpty()) {
        long started = System.nanoTime();
        ExecutedRun made = RunExecutor.make(platforms.lifecycle(cell.platform()), cell.benchmark());
        times.run(cell, made, TimeAccounting.since(started));
      }
    }
    platforms.stop(times);
    return times.durations(seconds);
  }
}
