package dev.tare.collector.run;

import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.RunDuration;
import dev.tare.collector.stop.Interruption;
import dev.tare.dataset.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs that are timed before the schedule is made, and not recorded. */
public record PilotRuns(CampaignPlatforms platforms, Progress progress, Interruption interruption) {

  /**
   * What was timed.
   *
   * @param known the durations of runs and platform starts
   * @param slow cells whose run was cut off, or that had no time
   * @param spent how long it took
   */
  public record Times(KnownDurations known, List<Cell> slow, Duration spent) {

    /** The durations, with a lower bound for the slow cells. */
    public KnownDurations with(RunDuration atLeast) {
      Map<String, RunDuration> bounds = new TreeMap<>();
      slow.forEach(cell -> bounds.put(cell.toString(), atLeast));
      return known.with(new KnownDurations(bounds, Map.of()));
    }
  }

  /** Makes one run of each cell, as long as there is time; their target is so many seconds. */
  public Times time(List<Cell> cells, double seconds, Duration atMost) {
    progress.note("timing one run of each benchmark not yet timed on this host");
    TimeAccounting times = new TimeAccounting();
    List<Cell> slow = new ArrayList<>();
    long began = System.nanoTime();
    platforms.start(times);
    for (Cell cell : cells) {
      boolean late = TimeAccounting.since(began) > atMost.toMillis() / 1e3;
      if (late || timesOut(cell, times)) {
        slow.add(cell);
      }
    }
    platforms.stop(times);
    Duration spent = Duration.ofNanos(System.nanoTime() - began);
    return new Times(times.durations(seconds), slow, spent);
  }

  private boolean timesOut(Cell cell, TimeAccounting times) {
    if (interruption.requested() || platforms.failedStart(cell.platform()).isPresent()) {
      return false;
    }
    long started = System.nanoTime();
    ExecutedRun made = RunExecutor.make(platforms.lifecycle(cell.platform()), cell.benchmark());
    times.run(cell, made, TimeAccounting.since(started));
    return made.timedOut();
  }
}
