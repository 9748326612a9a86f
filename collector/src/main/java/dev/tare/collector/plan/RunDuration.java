package dev.tare.collector.plan;

/**
 * The duration of runs with a target of so many seconds.
 *
 * @param took seconds from emptying the caches to the row on the disk
 */
public record RunDuration(double seconds, double took) {

  /** The longest start-up of a run; a longer excess is the workload's own. */
  private static final double LAUNCH = 1;

  /** Targets that are so many times shorter may end within the first inner value. */
  private static final double SHORTER = 4;

  /** Whether it says what a run with another target takes. */
  boolean foretells(double target) {
    return seconds <= SHORTER * target;
  }

  /** Slow inner values prolong short runs, and fit into long ones. */
  double at(double target) {
    double same = target + Math.min(LAUNCH, took - seconds);
    return target >= seconds ? Math.max(took, same) : same;
  }
}
