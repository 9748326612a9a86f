package dev.tare.analyzer.stats.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The nights of the current level, in order of time; those of a change that has gone are not. */
final class LevelNights {

  /** The number of nights needed for a level. */
  private static final int FEWEST = 10;

  /** At most so many of the last nights make the level. */
  private static final int MOST = 40;

  private final double[] nights;
  private final List<Integer> indexes = new ArrayList<>();

  /** The nights of the last level, and it: it is asked for twice a night. */
  private List<Integer> rested = List.of();

  private Optional<RobustLevel> last = Optional.empty();

  LevelNights(double[] nights) {
    this.nights = nights;
  }

  void add(int night) {
    indexes.add(night);
  }

  void clear() {
    indexes.clear();
  }

  void removeFrom(int night) {
    indexes.removeIf(index -> index >= night);
  }

  /**
   * The nights that a level rests on: the last before {@code end}; where those are few, the first.
   */
  List<Integer> before(int end) {
    int size = sizeBefore(end);
    List<Integer> before =
        size >= FEWEST
            ? indexes.subList(Math.max(0, size - MOST), size)
            : indexes.subList(0, Math.min(indexes.size(), FEWEST));
    return List.copyOf(before);
  }

  private int sizeBefore(int end) {
    int place = Collections.binarySearch(indexes, end);
    return place < 0 ? -place - 1 : place;
  }

  /** The level of the nights before {@code end}; absent where there are too few. */
  Optional<RobustLevel> level(int end) {
    List<Integer> rests = before(end);
    if (!rests.equals(rested)) {
      rested = rests;
      last = rests.size() < FEWEST ? Optional.empty() : Optional.of(level(rests));
    }
    return last;
  }

  private RobustLevel level(List<Integer> rests) {
    double[] values = new double[rests.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = nights[rests.get(i)];
    }
    return RobustLevel.of(values);
  }
}
