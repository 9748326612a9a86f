package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Lasting shifts in a series of nights: a two-sided cumulative sum (Page, 1954) of winsorised
 * deviations from a robust level that is frozen while a deviation builds up. A single campaign
 * never raises an alarm, however far it deviates.
 */
public final class Cusum {

  /** The number of nights needed for a level. */
  public static final int FEWEST = 10;

  /** The deviation from which a single night is suspect, in standard deviations. */
  public static final double SUSPECT = 2.5;

  private static final int MOST = 40;
  private static final double CLIP = 3;
  private static final double SLACK = 1;
  private static final double ALARM = 5;

  private final double[] nights;
  private final List<OptionalDouble> z = new ArrayList<>();
  private final List<Shift> shifts = new ArrayList<>();
  private final OneSidedSum up = new OneSidedSum();
  private final OneSidedSum down = new OneSidedSum();
  private int since = 0;
  private Optional<RobustLevel> level = Optional.empty();

  /** The sum of the deviations on one side, and the night of its first one. */
  private static final class OneSidedSum {
    private double height = 0;
    private int start = 0;

    void add(double deviation, int night) {
      start = height > 0 ? start : night;
      height = Math.max(0, height + deviation - SLACK);
    }

    void clear() {
      height = 0;
    }

    boolean isAlarming() {
      return height > ALARM;
    }

    /** The first night that is not certainly of the old level. */
    int before(int night) {
      return height > 0 ? Math.min(night, start) : night;
    }
  }

  /**
   * A change of level.
   *
   * @param raised the night that confirmed it, from 0
   * @param start the night on which it began
   * @param size on logs
   */
  public record Shift(int raised, int start, double size) {}

  /**
   * The result of a walk over all nights.
   *
   * @param z of each night, unclipped; absent while there was no level
   * @param shifts in order of time
   * @param level that the last night was judged by
   */
  public record Walk(List<OptionalDouble> z, List<Shift> shifts, Optional<RobustLevel> level) {

    public Walk {
      z = List.copyOf(z);
      shifts = List.copyOf(shifts);
    }
  }

  private Cusum(double[] nights) {
    this.nights = nights;
  }

  /**
   * Walks over the logs of nights in order of time.
   *
   * @param accepted nights at which a new level is declared to begin
   */
  public static Walk over(double[] nights, Set<Integer> accepted) {
    Cusum cusum = new Cusum(nights);
    for (int night = 0; night < nights.length; night++) {
      if (accepted.contains(night)) {
        cusum.restart(night);
      }
      cusum.classify(night);
    }
    return new Walk(cusum.z, cusum.shifts, cusum.level);
  }

  private void restart(int night) {
    since = night;
    up.clear();
    down.clear();
  }

  private void classify(int night) {
    level = level(night);
    z.add(level.map(l -> OptionalDouble.of(l.z(nights[night]))).orElseGet(OptionalDouble::empty));
    level.ifPresent(l -> add(l, night));
  }

  /** The nights before the deviation that is building up; where those are few, the first ones. */
  private Optional<RobustLevel> level(int night) {
    int end = down.before(up.before(night));
    int start = Math.max(since, end - MOST);
    if (end - start >= FEWEST) {
      return Optional.of(RobustLevel.of(Arrays.copyOfRange(nights, start, end)));
    }
    return night - since < FEWEST
        ? Optional.empty()
        : Optional.of(RobustLevel.of(Arrays.copyOfRange(nights, since, since + FEWEST)));
  }

  private void add(RobustLevel level, int night) {
    double deviation = Math.max(-CLIP, Math.min(CLIP, level.z(nights[night])));
    up.add(deviation, night);
    down.add(-deviation, night);
    if (up.isAlarming()) {
      raise(level, night, up.start);
    } else if (down.isAlarming()) {
      raise(level, night, down.start);
    }
  }

  private void raise(RobustLevel level, int night, int start) {
    double size = Quantiles.median(Arrays.copyOfRange(nights, start, night + 1)) - level.median();
    if (Math.abs(size) >= level.smallestShift()) {
      shifts.add(new Shift(night, start, size));
      restart(start);
    }
  }
}
