package dev.tare.analyzer;

import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Capability.State;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Platform;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of every platform x benchmark. */
final class Capabilities {

  private Capabilities() {}

  static List<Capability> of(
      Dataset dataset, List<Platform> platforms, List<Benchmark> benchmarks) {
    return benchmarks.stream()
        .flatMap(benchmark -> platforms.stream().map(p -> of(dataset, p, benchmark.id())))
        .toList();
  }

  private static Capability of(Dataset dataset, Platform platform, String benchmark) {
    Cell cell = new Cell(platform.id(), benchmark);
    Map<String, Integer> failures =
        dataset.sample(cell).map(Capabilities::failures).orElse(Map.of());
    State state = state(dataset, platform, cell, failures);
    return new Capability(
        platform.id(),
        benchmark,
        state,
        reason(dataset, platform, cell, state, failures),
        failures);
  }

  private static State state(
      Dataset dataset, Platform platform, Cell cell, Map<String, Integer> failures) {
    if (dataset.sample(cell).filter(sample -> !sample.runs().isEmpty()).isPresent()) {
      return State.MEASURED;
    }
    if (dataset.description().notApplicable().containsKey(cell)) {
      return State.NOT_APPLICABLE;
    }
    if (!platform.usable()) {
      return State.NOT_USABLE;
    }
    return failures.isEmpty() ? State.NOT_MEASURED : State.FAILED;
  }

  private static Optional<String> reason(
      Dataset dataset, Platform platform, Cell cell, State state, Map<String, Integer> failures) {
    return switch (state) {
      case MEASURED -> Optional.ofNullable(dataset.description().incomparable().get(cell));
      case NOT_APPLICABLE -> Optional.of(dataset.description().notApplicable().get(cell));
      case NOT_USABLE -> platform.reason();
      case FAILED -> commonest(failures);
      case NOT_MEASURED -> Optional.empty();
    };
  }

  private static Map<String, Integer> failures(Sample sample) {
    return sample.failures().stream()
        .collect(
            Collectors.groupingBy(Failure::reason, TreeMap::new, Collectors.summingInt(f -> 1)));
  }

  private static Optional<String> commonest(Map<String, Integer> failures) {
    return failures.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
