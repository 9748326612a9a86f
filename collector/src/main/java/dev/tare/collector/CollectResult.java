package dev.tare.collector;

/**
 * What collecting came to.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value, now or before
 * @param failed runs that gave none
 */
public record CollectResult(CollectStatus ending, int planned, int measured, int failed) {

  static final CollectResult BUSY = new CollectResult(CollectStatus.BUSY, 0, 0, 0);

  /** Whether planned values are missing. */
  public boolean incomplete() {
    return measured < planned || ending == CollectStatus.INTERRUPTED;
  }
}
