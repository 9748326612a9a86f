package dev.tare.collector;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.Plan;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Platforms and benchmarks that the user named and that have no run in the plan. */
record UnmetWishes(Plan plan, Description description) {

  private static final String OTHER = "nothing that was chosen runs on it";

  /** A line for each, with the reason. */
  List<String> of(CampaignSpec spec) {
    Stream<String> platforms =
        spec.platforms().stream()
            .filter(id -> !plan.platforms().contains(id))
            .map(id -> id + " is not measured: " + reason(id).orElse(OTHER));
    Stream<String> benchmarks =
        spec.benchmarks().stream()
            .filter(id -> !plan.benchmarks().contains(id))
            .map(id -> id + " is not measured: " + toolsMissing(id).orElse("no platform runs it"));
    return Stream.concat(platforms, benchmarks).distinct().toList();
  }

  private Optional<String> reason(String id) {
    return description.platforms().stream()
        .filter(platform -> platform.id().equals(id))
        .findFirst()
        .flatMap(Platform::reason)
        .or(() -> notApplicable(id));
  }

  private Optional<String> notApplicable(String id) {
    return description.notApplicable().entrySet().stream()
        .filter(entry -> entry.getKey().platform().equals(id))
        .map(entry -> entry.getKey().benchmark() + ": " + entry.getValue().text())
        .findFirst();
  }

  private Optional<String> toolsMissing(String benchmark) {
    return Optional.ofNullable(
        description.facts().getOrDefault("left_out", Map.of()).get(benchmark));
  }

  /** Fails when the tools of every benchmark are missing. */
  static void requireBenchmarks(Catalogue chosen, Map<String, String> leftOut) {
    if (chosen.benchmarks().isEmpty()) {
      throw new InputException(
          "nothing to measure: "
              + leftOut.entrySet().stream()
                  .map(entry -> entry.getKey() + ": " + entry.getValue())
                  .collect(Collectors.joining("; ")));
    }
  }
}
