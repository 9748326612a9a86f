package dev.tare.collector;

import dev.tare.collector.run.CampaignTally;
import java.util.List;

/**
 * The result of collecting.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value, now or earlier
 * @param failed runs that gave none
 * @param unmet what was named and not measured, with the reason
 */
public record CollectResult(
    CollectStatus ending, int planned, int measured, int failed, List<String> unmet) {

  public CollectResult {
    unmet = List.copyOf(unmet);
  }

  public CollectResult(CollectStatus ending, int planned, int measured, int failed) {
    this(ending, planned, measured, failed, List.of());
  }

  static final CollectResult BUSY = new CollectResult(CollectStatus.BUSY, 0, 0, 0);

  /** Interrupted before the first run. */
  static final CollectResult NOTHING = new CollectResult(CollectStatus.INTERRUPTED, 0, 0, 0);

  static CollectResult of(CampaignTally tally, List<String> unmet) {
    return new CollectResult(
        tally.complete() ? CollectStatus.DONE : CollectStatus.INTERRUPTED,
        tally.planned(),
        tally.measured(),
        tally.failed(),
        unmet);
  }

  /** Whether planned values are missing, or named platforms or benchmarks. */
  public boolean incomplete() {
    return measured < planned || ending == CollectStatus.INTERRUPTED || !unmet.isEmpty();
  }
}
