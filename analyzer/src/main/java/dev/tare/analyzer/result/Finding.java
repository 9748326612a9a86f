package dev.tare.analyzer.result;

import dev.tare.analyzer.code.FindingCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One statement of the report as data; its text is in the message bundles, by code.
 *
 * @param id {@code finding-<number>}; without number while findings are collected
 * @param platform that it is about; absent if it is not about a platform
 * @param benchmark likewise
 * @param baseline the other platform of a comparison
 * @param numbers by name, unrounded
 * @param evidence ids of samples, comparisons, expectations or lint
 */
public record Finding(
    String id,
    FindingCode code,
    Optional<String> platform,
    Optional<String> benchmark,
    Optional<String> baseline,
    Map<String, Double> numbers,
    List<String> evidence) {

  private static final String ID = "finding";

  public Finding {
    Objects.requireNonNull(code, "a finding without code");
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    evidence = List.copyOf(evidence);
  }

  public static Finding of(FindingCode code) {
    return new Finding(
        ID, code, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());
  }

  public Finding about(Optional<String> platform, Optional<String> benchmark) {
    return new Finding(id, code, platform, benchmark, baseline, numbers, evidence);
  }

  public Finding against(String other) {
    return new Finding(id, code, platform, benchmark, Optional.of(other), numbers, evidence);
  }

  public Finding with(String name, double number) {
    return with(name, OptionalDouble.of(number));
  }

  /** An absent number is left out. */
  public Finding with(String name, OptionalDouble number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    number.ifPresent(value -> more.put(name, value));
    return new Finding(id, code, platform, benchmark, baseline, more, evidence);
  }

  public Finding by(List<String> ids) {
    List<String> more = new ArrayList<>(evidence);
    more.addAll(ids);
    return new Finding(id, code, platform, benchmark, baseline, numbers, more);
  }

  public Finding numbered(int number) {
    return new Finding(ID + "-" + number, code, platform, benchmark, baseline, numbers, evidence);
  }
}
