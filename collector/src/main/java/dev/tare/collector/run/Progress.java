package dev.tare.collector.run;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import java.time.Duration;

/** Is told how far a campaign is; called only between runs. */
public interface Progress {

  /** Something worth a line of its own. */
  void note(String text);

  /** A run is about to start. */
  void next(PlannedRun run, Plan plan, int done, Duration left);

  /** There is nothing more to come. */
  void end();
}
