package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why runs were slow, as far as what was noted with each of them shows it.
 *
 * @param runs the numbers of the severely slow runs that it covers; none where it goes with all
 *     runs
 * @param numbers n runs looked at, p, and either slow and covered runs or the rank correlation rho
 */
public record Cause(String code, List<Integer> runs, @JsonAnyGetter Map<String, Double> numbers) {

  public Cause {
    runs = List.copyOf(runs);
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  @JsonCreator
  static Cause read(
      @JsonProperty("code") String code,
      @JsonProperty("runs") List<Integer> runs,
      @JsonAnySetter Map<String, Double> numbers) {
    return new Cause(code, runs == null ? List.of() : runs, numbers == null ? Map.of() : numbers);
  }
}
