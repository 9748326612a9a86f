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
 * A cause of slow runs, found in what was recorded with each run.
 *
 * @param runs numbers of the severely slow runs that it explains; empty if it is correlated with
 *     all runs
 * @param numbers {@code n} runs, {@code p}, and either the {@code slow} and the {@code covered}
 *     runs or the rank correlation {@code rho}
 */
public record Cause(
    CauseCode code, List<Integer> runs, @JsonAnyGetter @JsonAnySetter Map<String, Double> numbers) {

  public Cause {
    Objects.requireNonNull(code, "a cause without code");
    runs = runs == null ? List.of() : List.copyOf(runs);
    numbers = Collections.unmodifiableMap(numbers == null ? Map.of() : new TreeMap<>(numbers));
  }
}
