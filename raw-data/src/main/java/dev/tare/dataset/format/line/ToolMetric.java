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
public record ToolMetric(
    Optional<String> name,
    Optional<String> unit,
    Optional<Direction> better,
    ValueMeaning meaning) {

  public static ToolMetric higher(String name, String unit) {
    return run(name, unit, Optional.of(Direction.HIGHER));
  }

  public static ToolMetric lower(String name, String unit) {
    return run(name, unit, Optional.of(Direction.LOWER));
  }

  public static ToolMetric run(String name, String unit, Optional<Direction> better) {
    return new ToolMetric(Optional.of(name), Optional.of(unit), better, ValueMeaning.RUN);
  }

  /** The same, as the mean of several runs. */
  public ToolMetric mean() {
    return new ToolMetric(name, unit, better, ValueMeaning.MEAN);
  }
}
