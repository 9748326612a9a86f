package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A coded reason with its numbers, such as {@code DRIFT} with effect and p. */
public record Reason(String code, @JsonAnyGetter Map<String, Double> numbers) {

  public Reason {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  @JsonCreator
  static Reason read(
      @JsonProperty("code") String code, @JsonAnySetter Map<String, Double> numbers) {
    return new Reason(code, numbers == null ? Map.of() : numbers);
  }
}
