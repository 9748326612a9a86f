package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import java.util.HashMap;
import java.util.Map;

/** Something about a sample's noise, and the verdict it forces at least. */
public record Doubt(String code, NoiseVerdict atLeast, Map<String, Double> numbers) {

  public Doubt {
    numbers = Map.copyOf(numbers);
  }

  static Doubt of(String code, NoiseVerdict atLeast) {
    return new Doubt(code, atLeast, Map.of());
  }

  /** What cannot be computed is left out. */
  Doubt with(String name, double number) {
    Map<String, Double> more = new HashMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Doubt(code, atLeast, more);
  }

  Reason reason() {
    return new Reason(code, numbers);
  }
}
