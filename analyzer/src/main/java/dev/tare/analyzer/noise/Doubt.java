package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Something about a sample's noise, and the verdict it forces at least. */
public record Doubt(String code, NoiseVerdict atLeast, Map<String, Double> numbers) {

  public Doubt {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  static Doubt of(String code, NoiseVerdict atLeast) {
    return new Doubt(code, atLeast, Map.of());
  }

  /** What cannot be computed is left out. */
  Doubt with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Doubt(code, atLeast, more);
  }

  Reason reason() {
    return new Reason(code, numbers);
  }
}
