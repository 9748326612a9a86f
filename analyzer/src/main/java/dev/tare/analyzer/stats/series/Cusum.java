package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Shift.End;
import dev.tare.analyzer.stats.series.Shift.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Lasting shifts in a series of nights: a two-sided cumulative sum (Page, 1954) of winsorised
 * deviations from a robust level that is frozen while a deviation builds up. A single campaign
 * never raises an alarm, however far it deviates.
 *
 * <p>A shift stays open, with the level before it as the reference, until it is accepted or gone:
 * until the median of the last nights is inside the old band, and nearer to the old level than to
 * the new one. Its nights then belong to no level.
 */
public final class Cusum {

  /** The deviation from which a single night is suspect, in standard deviations. */
  public static final double SUSPECT = 2.5;

  /** The number of last nights whose median says whether a series is back. */
  public static final int BACK = 3;

  private static final double CLIP = 3;

  private final double[] nights;
  private final LevelNights known;
  private final List<OptionalDouble> z = new ArrayList<>();
  private final Set<Integer> suspects = new TreeSet<>();
  private final List<Shift> shifts = new ArrayList<>();
  private final OneSidedSum up = new OneSidedSum();
  private final OneSidedSum down = new OneSidedSum();
  private Optional<RobustLevel> level = Optional.empty();

  private Cusum(double[] nights) {
    this.nights = nights;
    known = new LevelNights(nights);
  }

  /** Without dismissed shifts. */
  public static NightWalk over(double[] nights, Set<Integer> accepted) {
    return over(nights, accepted, Set.of());
  }

  /**
   * Walks over the logs of nights in order of time.
   *
   * @param accepted nights at which a new level is declared to begin
   * @param dismissed nights before which a shift that is open is declared to be none; the number of
   *     nights: after the last
   */
  public static NightWalk over(double[] nights, Set<Integer> accepted, Set<Integer> dismissed) {
    Cusum cusum = new Cusum(nights);
    for (int night = 0; night < nights.length; night++) {
      if (accepted.contains(night)) {
        cusum.accept(night);
      }
      if (dismissed.contains(night)) {
        cusum.dismiss(night);
      }
      cusum.classify(night);
    }
    if (dismissed.contains(nights.length)) {
      cusum.dismiss(nights.length);
    }
    return cusum.walk();
  }

  private NightWalk walk() {
    return new NightWalk(z, suspects, shifts, level);
  }

  private Optional<Shift> open() {
    return shifts.isEmpty()
        ? Optional.empty()
        : Optional.of(shifts.get(shifts.size() - 1)).filter(Shift::isOpen);
  }

  private void accept(int night) {
    open().ifPresent(open -> end(open.endedBy(new End(night, night, Ending.ACCEPTED))));
    known.clear();
    clearSums();
  }

  /** The old level stays the reference: if the deviation goes on, it is a new shift. */
  private void dismiss(int night) {
    open().ifPresent(open -> end(open.endedBy(new End(night, night, Ending.DISMISSED))));
    clearSums();
  }

  private void end(Shift ended) {
    shifts.set(shifts.size() - 1, ended);
  }

  private void clearSums() {
    up.clear();
    down.clear();
  }

  private void classify(int night) {
    Optional<Shift> open = open();
    level = open.map(Shift::old).or(() -> known.level(first(night)));
    z.add(level.map(l -> OptionalDouble.of(l.z(nights[night]))).orElseGet(OptionalDouble::empty));
    if (open.isPresent()) {
      follow(open.get(), night);
    } else {
      level.filter(l -> isSuspect(l, night)).ifPresent(l -> suspects.add(night));
      watch(night, night);
    }
  }

  private boolean isSuspect(RobustLevel l, int night) {
    return Math.abs(l.z(nights[night])) >= SUSPECT && l.isOutside(nights[night]);
  }

  /** The first night of the deviation that is building up. */
  private int first(int night) {
    return down.before(up.before(night));
  }

  /** Adds a night to the level, and its deviation to the sums. */
  private void watch(int night, int tonight) {
    List<Integer> reference = known.before(first(night));
    known.level(first(night)).ifPresent(l -> add(l, reference, night, tonight));
    if (open().isEmpty()) {
      known.add(night);
    }
  }

  private void add(RobustLevel before, List<Integer> reference, int night, int tonight) {
    double deviation = Math.max(-CLIP, Math.min(CLIP, before.z(nights[night])));
    up.add(deviation, night);
    down.add(-deviation, night);
    if (up.isAlarming()) {
      raise(before, reference, IntStream.rangeClosed(up.start(), night), tonight);
    } else if (down.isAlarming()) {
      raise(before, reference, IntStream.rangeClosed(down.start(), night), tonight);
    }
  }

  private void raise(
      RobustLevel before, List<Integer> reference, IntStream deviating, int tonight) {
    int[] indexes = deviating.toArray();
    double size = median(indexes) - before.median();
    if (Math.abs(size) >= before.smallestShift()) {
      Shift shift = new Shift(tonight, indexes[0], size, before, reference, Optional.empty());
      Shift dated = shift.from(first(indexes, night -> shift.isBeyond(nights[night])));
      shifts.add(dated);
      known.removeFrom(dated.start());
      clearSums();
    }
  }

  /** Ends an open shift when the series is back, and watches the nights since. */
  private void follow(Shift open, int night) {
    double newLevel = median(IntStream.rangeClosed(open.start(), night).toArray());
    int[] last = IntStream.rangeClosed(night + 1 - BACK, night).toArray();
    if (open.isBack(median(last), newLevel)) {
      int back = first(last, n -> n > open.start() && open.isBack(nights[n], newLevel));
      end(open.endedBy(new End(back, night, Ending.BACK)));
      for (int n = back; n <= night && open().isEmpty(); n++) {
        watch(n, night);
      }
    }
  }

  private double median(int[] indexes) {
    return Quantiles.median(Arrays.stream(indexes).mapToDouble(i -> nights[i]).toArray());
  }

  private static int first(int[] indexes, IntPredicate is) {
    return Arrays.stream(indexes).filter(is).findFirst().orElseThrow();
  }
}
