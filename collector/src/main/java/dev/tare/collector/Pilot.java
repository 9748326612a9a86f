package dev.tare.collector;

import dev.tare.dataset.Cell;
import java.util.List;

/** Runs that are made before a schedule and not kept: they say how long such runs take. */
record Pilot(Platforms platforms, Progress progress, Interruption interruption) {

  /** Makes one run of each cell; what is seen is what they and their platforms' starts took. */
  Durations fly(List<Cell> cells, double seconds) {
    progress.note("tries every benchmark once, as nobody knows how long it takes here");
    Stopwatch watch = new Stopwatch();
    platforms.start(watch);
    for (Cell cell : cells) {
      if (!interruption.requested() && platforms.failedStart(cell.platform()).isEmpty()) {
        long begun = System.nanoTime();
        Measuring.Made made = Measuring.make(platforms.life(cell.platform()), cell.benchmark());
        watch.run(cell, made, Stopwatch.since(begun));
      }
    }
    platforms.stop(watch);
    return watch.durations(seconds);
  }
}
