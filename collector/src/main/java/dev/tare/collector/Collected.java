package dev.tare.collector;

/**
 * What collecting came to.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value, now or before
 * @param failed runs that gave none
 */
public record Collected(Ending ending, int planned, int measured, int failed) {

  static final Collected BUSY = new Collected(Ending.BUSY, 0, 0, 0);

  /** Whether planned values are missing. */
  public boolean incomplete() {
    return measured < planned || ending == Ending.INTERRUPTED;
  }
}
