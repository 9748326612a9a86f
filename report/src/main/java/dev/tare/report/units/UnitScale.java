package dev.tare.report.units;

import java.util.OptionalDouble;

/**
 * The unit in which a benchmark's values are shown.
 *
 * @param unit such as {@code GFLOPS}
 * @param factor a value in the unit of the dataset times this is one in the unit shown; above 0
 */
public record UnitScale(String unit, double factor) {

  public UnitScale {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("not above 0: " + factor);
    }
  }

  double of(double value) {
    return value * factor;
  }

  public OptionalDouble of(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(of(value.getAsDouble())) : value;
  }
}
