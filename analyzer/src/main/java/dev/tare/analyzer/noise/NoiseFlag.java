package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Something about a sample's noise, and the verdict it forces at least. */
public record NoiseFlag(String code, NoiseVerdict atLeast, Map<String, Double> numbers) {

  public NoiseFlag {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  static NoiseFlag of(String code, NoiseVerdict atLeast) {
    return new NoiseFlag(code, atLeast, Map.of());
  }

  /** What cannot be computed is left out. */
  NoiseFlag with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new NoiseFlag(code, atLeast, more);
  }

  Reason reason() {
    return new Reason(code, numbers);
  }
}
