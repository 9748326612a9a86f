package dev.tare.collector;

import dev.tare.collector.process.Interrupted;
import dev.tare.collector.process.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Goes through the runs that are missing, in the order of the plan. */
final class Rounds {

  private final CampaignFolder folder;
  private final Platforms platforms;
  private final Looks looks;
  private final Progress progress;
  private final Interruption interruption;
  private final Patience patience = new Patience();
  private final Stopwatch watch = new Stopwatch();

  Rounds(CampaignFolder folder, Platforms platforms, Looks looks, Interruption interruption) {
    this.folder = folder;
    this.platforms = platforms;
    this.looks = looks;
    this.progress = looks.progress();
    this.interruption = interruption;
  }

  /** Makes all that are needed, or as many as are made until somebody interrupts. */
  Stopwatch makeMissing(Forecast forecast) {
    try {
      makeAll(folder.missing(), forecast);
    } catch (Interrupted ended) {
      progress.end();
    }
    return watch;
  }

  private void makeAll(List<PlannedRun> missing, Forecast forecast) {
    Pace pace = Pace.start(forecast.duration(folder.plan()));
    Optional<PlannedRun> before = Optional.empty();
    for (int i = 0; i < missing.size() && !interruption.requested(); i++) {
      PlannedRun run = missing.get(i);
      if (begins(PlannedRun::round, run, before) && looks.enough()) {
        break;
      }
      if (begins(PlannedRun::session, run, before)) {
        begin(before.isPresent());
      }
      int done = folder.plan().runs().size() - missing.size() + i;
      progress.next(run, folder.plan(), done, pace.left(i, missing.size()));
      make(run);
      before = Optional.of(run);
    }
    progress.end();
    looks.enough();
    if (before.isPresent() && !interruption.requested()) {
      platforms.stop(watch);
    }
  }

  private static boolean begins(
      ToIntFunction<PlannedRun> part, PlannedRun run, Optional<PlannedRun> before) {
    return before.isEmpty() || part.applyAsInt(before.get()) != part.applyAsInt(run);
  }

  /** Ends the session before, if there is one, and starts the platforms afresh. */
  private void begin(boolean again) {
    if (again) {
      platforms.stop(watch);
    }
    platforms.start(watch);
    patience.renew();
    folder.facts().add(platforms.facts(folder.facts()::knows));
  }

  private void make(PlannedRun run) {
    Optional<Spoken> notStarted = platforms.failedStart(run.cell().platform());
    double now = System.currentTimeMillis() / 1e3;
    if (notStarted.isPresent()) {
      folder.fail(run, now, "NOT_STARTED", notStarted.get());
    } else if (patience.isExhausted(run.cell())) {
      folder.pause(run, now);
    } else {
      measure(run);
    }
  }

  private void measure(PlannedRun run) {
    long begun = System.nanoTime();
    Measuring.Made made =
        Measuring.make(platforms.life(run.cell().platform()), run.cell().benchmark());
    if (!interruption.requested()) {
      folder.record(run, made);
      patience.note(run.cell(), made.succeeded());
      watch.run(run.cell(), made, Stopwatch.since(begun));
      if (patience.isExhausted(run.cell())) {
        progress.note(run.cell() + " failed three times in a row and pauses for this session");
      }
    }
  }
}
