package dev.tare.analyzer.stats.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The result of a walk over all nights of a series.
 *
 * @param z of each night, unclipped; absent while there was no level
 * @param suspects nights far outside the band of the level while no shift was open, from 0
 * @param shifts in order of time; only the last can be open
 * @param level that the last night was judged by; while a shift is open, the one before it
 */
public record NightWalk(
    List<OptionalDouble> z,
    Set<Integer> suspects,
    List<Shift> shifts,
    Optional<RobustLevel> level) {

  public NightWalk {
    z = List.copyOf(z);
    suspects = Set.copyOf(suspects);
    shifts = List.copyOf(shifts);
  }

  public Optional<Shift> lastShift() {
    return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.get(shifts.size() - 1));
  }

  public Optional<Shift> open() {
    return lastShift().filter(Shift::isOpen);
  }
}
