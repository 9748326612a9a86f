package dev.tare.collector;

import dev.tare.collector.run.CampaignTally;

/**
 * The result of collecting.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value, now or earlier
 * @param failed runs that gave none
 */
public record CollectResult(CollectStatus ending, int planned, int measured, int failed) {

  static final CollectResult BUSY = new CollectResult(CollectStatus.BUSY, 0, 0, 0);

  /** Interrupted before the first run. */
  static final CollectResult NOTHING = new CollectResult(CollectStatus.INTERRUPTED, 0, 0, 0);

  static CollectResult of(CampaignTally tally) {
    return new CollectResult(
        tally.complete() ? CollectStatus.DONE : CollectStatus.INTERRUPTED,
        tally.planned(),
        tally.measured(),
        tally.failed());
  }

  /** Whether planned values are missing. */
  public boolean incomplete() {
    return measured < planned || ending == CollectStatus.INTERRUPTED;
  }
}
