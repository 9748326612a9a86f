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
import java.util.function.Function;
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
    Optional<Sample> sample = dataset.sample(cell);
    String inapplicable = dataset.description().notApplicable().get(cell);
    if (sample.isPresent() && !sample.get().runs().isEmpty()) {
      String incomparable = dataset.description().incomparable().get(cell);
      return capability(cell, State.MEASURED, Optional.ofNullable(incomparable));
    }
    if (inapplicable != null) {
      return capability(cell, State.NOT_APPLICABLE, Optional.of(inapplicable));
    }
    if (!platform.usable()) {
      return capability(cell, State.NOT_USABLE, platform.reason());
    }
    return sample
        .filter(s -> !s.failures().isEmpty())
        .map(s -> capability(cell, State.FAILED, commonest(s.failures())))
        .orElseGet(() -> capability(cell, State.NOT_MEASURED, Optional.empty()));
  }

  private static Capability capability(Cell cell, State state, Optional<String> reason) {
    return new Capability(cell.platform(), cell.benchmark(), state, reason);
  }

  /** That a cell paused is not why it failed. */
  private static Optional<String> commonest(List<Failure> failures) {
    return failures.stream()
        .map(Failure::reason)
        .filter(reason -> !reason.equals(Failure.PAUSED))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
