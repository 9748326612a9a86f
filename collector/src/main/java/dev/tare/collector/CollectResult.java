package dev.tare.collector;

import dev.tare.collector.process.LockHolder;
import dev.tare.collector.run.CampaignTally;
import java.util.List;

/**
 * The result of collecting.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value, now or earlier
 * @param failed runs that gave none
 * @param remarks what was named and not measured, or who else measures on this host
 */
public record CollectResult(
    CollectStatus ending, int planned, int measured, int failed, List<String> remarks) {

  public CollectResult {
    remarks = List.copyOf(remarks);
  }

  public CollectResult(CollectStatus ending, int planned, int measured, int failed) {
    this(ending, planned, measured, failed, List.of());
  }

  static CollectResult busy(LockHolder holder) {
    return new CollectResult(CollectStatus.BUSY, 0, 0, 0, holder.remarks());
  }

  /** Interrupted before the first run. */
  static final CollectResult NOTHING = new CollectResult(CollectStatus.INTERRUPTED, 0, 0, 0);

  static CollectResult of(CampaignTally tally, List<String> remarks) {
    return new CollectResult(
        tally.complete() ? CollectStatus.DONE : CollectStatus.INTERRUPTED,
        tally.planned(),
        tally.measured(),
        tally.failed(),
        remarks);
  }

  /** Whether planned values are missing, or named platforms or benchmarks. */
  public boolean incomplete() {
    return measured < planned || ending == CollectStatus.INTERRUPTED || !remarks.isEmpty();
  }
}
