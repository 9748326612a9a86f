package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.tare.analyzer.code.CauseCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Why runs were slow, as far as what was recorded with each of them shows it.
 *
 * @param runs the numbers of the severely slow runs that it covers; none where it goes with all
 *     runs
 * @param numbers n runs looked at, p, and either slow and covered runs or the rank correlation rho
 */
public record Cause(
    CauseCode code, List<Integer> runs, @JsonAnyGetter @JsonAnySetter Map<String, Double> numbers) {

  public Cause {
    Objects.requireNonNull(code, "a cause without code");
    runs = runs == null ? List.of() : List.copyOf(runs);
    numbers = Collections.unmodifiableMap(numbers == null ? Map.of() : new TreeMap<>(numbers));
  }
}
