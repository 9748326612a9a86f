package dev.tare.collector.run;

import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.CampaignInterruptedException;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.stop.Interruption;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.file.PrintableText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Makes the missing runs in the order of the plan. */
public final class ScheduleRunner {

  private final CampaignFolder folder;
  private final CampaignPlatforms platforms;
  private final InterimChecks checks;
  private final Progress progress;
  private final Interruption interruption;
  private final FailureBackoff backoff = new FailureBackoff();
  private final TimeAccounting times = new TimeAccounting();
  private final Set<String> told = new HashSet<>();

  public ScheduleRunner(
      CampaignFolder folder,
      CampaignPlatforms platforms,
      InterimChecks checks,
      Interruption interruption) {
    this.folder = folder;
    this.platforms = platforms;
    this.checks = checks;
    this.progress = checks.progress();
    this.interruption = interruption;
  }

  /** Makes all runs that are needed, or those before an interruption. */
  public TimeAccounting makeMissing(Forecast forecast) {
    try {
      makeAll(folder.missing(), forecast);
    } catch (CampaignInterruptedException ended) {
      progress.end();
    }
    return times;
  }

  private void makeAll(List<PlannedRun> missing, Forecast forecast) {
    EtaEstimate eta = new EtaEstimate(forecast);
    Optional<PlannedRun> before = Optional.empty();
    for (int i = 0; i < missing.size() && !interruption.requested(); i++) {
      PlannedRun run = missing.get(i);
      if (begins(PlannedRun::round, run, before) && checks.isComplete()) {
        break;
      }
      if (begins(PlannedRun::session, run, before)) {
        begin(before.isPresent());
      }
      int done = folder.plan().runs().size() - missing.size() + i;
      progress.next(run, folder.plan(), done, eta.left(missing.subList(i, missing.size())));
      long started = System.nanoTime();
      make(run);
      eta.made(run.cell(), TimeAccounting.since(started));
      before = Optional.of(run);
    }
    progress.end();
    checks.isComplete();
    if (before.isPresent() && !interruption.requested()) {
      platforms.stop(times);
    }
  }

  private static boolean begins(
      ToIntFunction<PlannedRun> part, PlannedRun run, Optional<PlannedRun> before) {
    return before.isEmpty() || part.applyAsInt(before.get()) != part.applyAsInt(run);
  }

  /** Ends the previous session, if there is one, and starts the platforms afresh. */
  private void begin(boolean again) {
    if (again) {
      platforms.stop(times);
    }
    platforms.start(times);
    backoff.renew();
    folder.facts().add(platforms.facts(folder.facts()::knows));
  }

  private void make(PlannedRun run) {
    Optional<ScriptOutput> notStarted = platforms.failedStart(run.cell().platform());
    double now = System.currentTimeMillis() / 1e3;
    if (notStarted.isPresent()) {
      folder.fail(run, now, reasonOf(notStarted.get()).name(), notStarted.get());
    } else if (backoff.isExhausted(run.cell())) {
      folder.pause(run, now);
    } else {
      measure(run);
    }
  }

  private static FailureCode reasonOf(ScriptOutput failedStart) {
    return RunOutputParser.metFullDisk(failedStart)
        ? FailureCode.NO_SPACE
        : FailureCode.NOT_STARTED;
  }

  private void measure(PlannedRun run) {
    long started = System.nanoTime();
    ExecutedRun made =
        RunExecutor.make(platforms.lifecycle(run.cell().platform()), run.cell().benchmark());
    made.doubts().stream()
        .filter(told::add)
        .forEach(doubt -> progress.note("not recorded: " + PrintableText.of(doubt)));
    if (!interruption.requested()) {
      folder.record(run, made);
      backoff.note(run.cell(), made.succeeded());
      times.run(run.cell(), made, TimeAccounting.since(started));
      if (backoff.isExhausted(run.cell())) {
        progress.note(run.cell() + " failed three times in a row and pauses for this session");
      }
    }
  }
}
