package dev.tare.collector.run;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import java.time.Duration;

/** Receives the progress of a campaign; called only between runs. */
public interface Progress {

  /** Reports a message in a line of its own. */
  void note(String text);

  /** A run is about to start. */
  void next(PlannedRun run, Plan plan, int done, Duration left);

  /** The last run was made. */
  void end();
}
