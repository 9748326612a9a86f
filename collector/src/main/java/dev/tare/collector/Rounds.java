package dev.tare.collector;

import dev.tare.collector.process.Spoken;
import java.util.List;
import java.util.Optional;

/** Goes through the runs that are missing, in the order of the plan. */
record Rounds(
    CampaignFolder folder, Platforms platforms, Progress progress, Interruption interruption) {

  /** Makes them all, or as many as are made until somebody interrupts. */
  void makeMissing(Forecast forecast) {
    List<PlannedRun> missing = folder.missing();
    Pace pace = Pace.start(forecast.duration(folder.plan()));
    int session = 0;
    for (int i = 0; i < missing.size() && !interruption.requested(); i++) {
      PlannedRun run = missing.get(i);
      if (run.session() != session) {
        begin(session);
        session = run.session();
      }
      int done = folder.plan().runs().size() - missing.size() + i;
      progress.next(run, folder.plan(), done, pace.left(i, missing.size()));
      make(run);
    }
    progress.end();
  }

  /** Ends the session before, if there is one, and starts the platforms afresh. */
  private void begin(int before) {
    if (before > 0) {
      platforms.stop();
    }
    platforms.start();
    folder.addFacts(platforms.facts());
  }

  private void make(PlannedRun run) {
    Optional<Spoken> notStarted = platforms.failedStart(run.cell().platform());
    if (notStarted.isPresent()) {
      folder.fail(run, System.currentTimeMillis() / 1e3, "NOT_STARTED", notStarted.get());
      return;
    }
    Measuring.Made made =
        Measuring.make(platforms.life(run.cell().platform()), run.cell().benchmark());
    if (!interruption.requested()) {
      folder.record(run, made);
    }
  }
}
