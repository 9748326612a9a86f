package dev.tare.dataset.format.line;

import dev.tare.dataset.Direction;
import dev.tare.dataset.source.ValueMeaning;
import java.util.Optional;

/**
 * One of the values that a tool prints for a test.
 *
 * @param name which of them; absent where the file does not say
 * @param unit absent where the file does not say
 * @param better absent where the tool does not define it
 */
public record Metric(
    Optional<String> name,
    Optional<String> unit,
    Optional<Direction> better,
    ValueMeaning meaning) {

  public static Metric higher(String name, String unit) {
    return run(name, unit, Optional.of(Direction.HIGHER));
  }

  public static Metric lower(String name, String unit) {
    return run(name, unit, Optional.of(Direction.LOWER));
  }

  public static Metric run(String name, String unit, Optional<Direction> better) {
    return new Metric(Optional.of(name), Optional.of(unit), better, ValueMeaning.RUN);
  }

  /** The same, as the mean of several runs. */
  public Metric mean() {
    return new Metric(name, unit, better, ValueMeaning.MEAN);
  }
}
