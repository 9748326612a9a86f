package dev.tare.collector.run;

import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.CampaignInterruptedException;
import dev.tare.collector.process.ScriptOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Goes through the runs that are missing, in the order of the plan. */
public final class ScheduleRunner {

  private final CampaignFolder folder;
  private final CampaignPlatforms platforms;
  private final InterimChecks looks;
  private final Progress progress;
  private final Interruption interruption;
  private final FailureBackoff patience = new FailureBackoff();
  private final TimeAccounting watch = new TimeAccounting();

  public ScheduleRunner(
      CampaignFolder folder,
      CampaignPlatforms platforms,
      InterimChecks looks,
      Interruption interruption) {
    this.folder = folder;
    this.platforms = platforms;
    this.looks = looks;
    this.progress = looks.progress();
    this.interruption = interruption;
  }

  /** Makes all that are needed, or as many as are made until somebody interrupts. */
  public TimeAccounting makeMissing(Forecast forecast) {
    try {
      makeAll(folder.missing(), forecast);
    } catch (CampaignInterruptedException ended) {
      progress.end();
    }
    return watch;
  }

  private void makeAll(List<PlannedRun> missing, Forecast forecast) {
    EtaEstimate pace = EtaEstimate.start(forecast.duration(folder.plan()));
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
    Optional<ScriptOutput> notStarted = platforms.failedStart(run.cell().platform());
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
    RunExecutor.Made made =
        RunExecutor.make(platforms.life(run.cell().platform()), run.cell().benchmark());
    if (!interruption.requested()) {
      folder.record(run, made);
      patience.note(run.cell(), made.succeeded());
      watch.run(run.cell(), made, TimeAccounting.since(begun));
      if (patience.isExhausted(run.cell())) {
        progress.note(run.cell() + " failed three times in a row and pauses for this session");
      }
    }
  }
}
