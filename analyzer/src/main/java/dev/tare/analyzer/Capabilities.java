package dev.tare.analyzer;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.result.Capability;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether each platform could be measured on each benchmark, and why not. */
final class Capabilities {

  private final Description description;
  private final Map<Cell, Sample> samples;

  private Capabilities(Dataset dataset) {
    description = dataset.description();
    samples = dataset.byCell();
  }

  static List<Capability> of(
      Dataset dataset, List<Platform> platforms, List<Benchmark> benchmarks) {
    Capabilities capabilities = new Capabilities(dataset);
    return benchmarks.stream()
        .flatMap(benchmark -> platforms.stream().map(p -> capabilities.of(p, benchmark.id())))
        .toList();
  }

  private Capability of(Platform platform, String benchmark) {
    Cell cell = new Cell(platform.id(), benchmark);
    Map<String, Integer> failures = failures(cell);
    CapabilityState state = state(platform, cell, failures);
    Optional<CodedReason> reason = reason(platform, cell, state, failures);
    return new Capability(
        platform.id(),
        benchmark,
        state,
        reason.map(CodedReason::text),
        reason.flatMap(CodedReason::code),
        failures);
  }

  private CapabilityState state(Platform platform, Cell cell, Map<String, Integer> failures) {
    if (samples.containsKey(cell) && !samples.get(cell).runs().isEmpty()) {
      return CapabilityState.MEASURED;
    }
    if (description.notApplicable().containsKey(cell)) {
      return CapabilityState.NOT_APPLICABLE;
    }
    if (!platform.usable() && !platform.wasLeftOut()) {
      return CapabilityState.NOT_USABLE;
    }
    return failures.isEmpty() ? CapabilityState.NOT_MEASURED : CapabilityState.FAILED;
  }

  private Optional<CodedReason> reason(
      Platform platform, Cell cell, CapabilityState state, Map<String, Integer> failures) {
    return switch (state) {
      case MEASURED -> Optional.ofNullable(description.incomparable().get(cell));
      case NOT_APPLICABLE -> Optional.of(description.notApplicable().get(cell));
      case NOT_USABLE, NOT_MEASURED ->
          platform.reason().map(text -> new CodedReason(platform.reasonCode(), text));
      case FAILED -> mostFrequent(failures).map(CodedReason::plain);
    };
  }

  private Map<String, Integer> failures(Cell cell) {
    return samples.containsKey(cell)
        ? samples.get(cell).failures().stream()
            .collect(
                Collectors.groupingBy(Failure::reason, TreeMap::new, Collectors.summingInt(f -> 1)))
        : Map.of();
  }

  /** The most frequent reason; a pause is a consequence of failures, not a reason. */
  private static Optional<String> mostFrequent(Map<String, Integer> failures) {
    return failures.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(FailureCode.PAUSED.name()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
