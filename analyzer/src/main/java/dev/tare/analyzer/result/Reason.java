package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.tare.dataset.Code;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A coded reason with its numbers, such as {@code DRIFT} with effect and p. */
public record Reason<C extends Code>(
    C code, @JsonAnyGetter @JsonAnySetter Map<String, Double> numbers) {

  public Reason {
    Objects.requireNonNull(code, "a reason without code");
    numbers = Collections.unmodifiableMap(numbers == null ? Map.of() : new TreeMap<>(numbers));
  }

  public static <C extends Code> Reason<C> of(C code) {
    return new Reason<>(code, Map.of());
  }

  /** A number that is not finite is left out. */
  public Reason<C> with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Reason<>(code, more);
  }
}
