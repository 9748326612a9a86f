package dev.tare.analyzer.stats.series;

import java.util.List;
import java.util.Optional;

/**
 * A lasting change of level. It is open until the series is back, the new level is accepted, or it
 * is dismissed; until then the old level stays the reference.
 *
 * @param raised the night that confirmed it, from 0
 * @param start the first night outside the band of the old level
 * @param size on logs, when it was confirmed
 * @param old the level before
 * @param reference the nights that the old level rests on
 * @param end absent while it is open
 */
public record Shift(
    int raised,
    int start,
    double size,
    RobustLevel old,
    List<Integer> reference,
    Optional<End> end) {

  public Shift {
    reference = List.copyOf(reference);
  }

  /**
   * The end of a shift.
   *
   * @param first the first night that no longer belongs to it
   * @param confirmed the night that showed it
   * @param how why it ended
   */
  public record End(int first, int confirmed, Ending how) {}

  /** The ways in which a shift ends. */
  public enum Ending {
    /** The series is back at the old level. */
    BACK,
    /** The new level was accepted. */
    ACCEPTED,
    /** It was declared to be none. */
    DISMISSED
  }

  public boolean isOpen() {
    return end.isEmpty();
  }

  Shift from(int night) {
    return new Shift(raised, night, size, old, reference, end);
  }

  Shift endedBy(End ending) {
    return new Shift(raised, start, size, old, reference, Optional.of(ending));
  }

  /** Whether a night lies outside the old band, on the side of the change. */
  public boolean isBeyond(double night) {
    return distance(night) >= old.smallestShift();
  }

  /** Whether a value is inside the old band, and nearer to the old level than to the new one. */
  boolean isBack(double value, double newLevel) {
    return distance(value) < Math.min(old.smallestShift(), distance(newLevel) / 2);
  }

  private double distance(double value) {
    return Math.signum(size) * (value - old.median());
  }
}
