package dev.tare.collector.run;

import dev.tare.collector.plan.KnownDurations;
import dev.tare.dataset.Cell;
import java.util.List;

/** Runs that are made before a schedule and not kept: they say how long such runs take. */
public record PilotRuns(CampaignPlatforms platforms, Progress progress, Interruption interruption) {

  /** Makes one run of each cell; what is seen is what they and their platforms' starts took. */
  public KnownDurations fly(List<Cell> cells, double seconds) {
    progress.note("tries every benchmark once, as nobody knows how long it takes here");
    TimeAccounting watch = new TimeAccounting();
    platforms.start(watch);
    for (Cell cell : cells) {
      if (!interruption.requested() && platforms.failedStart(cell.platform()).isEmpty()) {
        long begun = System.nanoTime();
        RunExecutor.Made made = RunExecutor.make(platforms.life(cell.platform()), cell.benchmark());
        watch.run(cell, made, TimeAccounting.since(begun));
      }
    }
    platforms.stop(watch);
    return watch.durations(seconds);
  }
}
