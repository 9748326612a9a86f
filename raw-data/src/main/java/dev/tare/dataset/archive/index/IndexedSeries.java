package dev.tare.dataset.archive.index;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One platform and benchmark of a campaign.
 *
 * @param state whether it was measured, or why not
 * @param unit of the benchmark
 * @param better {@code higher} or {@code lower}
 * @param median in the unit
 * @param noise verdict on the noise of the sample
 * @param against comparison with the campaign's baseline
 * @param counts of its runs
 */
public record IndexedSeries(
    String platform,
    String benchmark,
    String state,
    Optional<String> unit,
    Optional<String> better,
    OptionalDouble median,
    Optional<String> noise,
    Optional<Against> against,
    Counts counts) {

  /**
   * A comparison with the baseline.
   *
   * @param ratio above 1 is worse, where the direction is known
   * @param low of its interval
   * @param high likewise
   */
  public record Against(
      String baseline,
      OptionalDouble ratio,
      OptionalDouble low,
      OptionalDouble high,
      String verdict) {}

  /**
   * Numbers of runs.
   *
   * @param n with a value
   * @param failed without one
   * @param missing planned, but not made; absent where the plan is unknown
   */
  public record Counts(int n, int failed, OptionalInt missing) {}
}
