package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A finding that has no number yet. */
public record Sentence(
    String code,
    Optional<String> platform,
    Optional<String> benchmark,
    Optional<String> baseline,
    Map<String, Double> numbers,
    List<String> evidence) {

  public static Sentence of(String code) {
    return new Sentence(
        code, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());
  }

  public Sentence about(Optional<String> platform, Optional<String> benchmark) {
    return new Sentence(code, platform, benchmark, baseline, numbers, evidence);
  }

  public Sentence against(String other) {
    return new Sentence(code, platform, benchmark, Optional.of(other), numbers, evidence);
  }

  public Sentence with(String name, double number) {
    return with(name, OptionalDouble.of(number));
  }

  /** What was not computed is left out. */
  public Sentence with(String name, OptionalDouble number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    number.ifPresent(value -> more.put(name, value));
    return new Sentence(code, platform, benchmark, baseline, more, evidence);
  }

  public Sentence by(List<String> ids) {
    List<String> more = new ArrayList<>(evidence);
    more.addAll(ids);
    return new Sentence(code, platform, benchmark, baseline, numbers, List.copyOf(more));
  }

  public Finding numbered(int number) {
    return new Finding("finding-" + number, code, platform, benchmark, baseline, numbers, evidence);
  }
}
