package dev.tare.analyzer;

import dev.tare.analyzer.expectation.Chain;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The platforms and benchmarks of an analysis, in the order that all its parts use.
 *
 * @param platforms the baseline first
 */
record AnalysisScope(
    Optional<String> baseline, List<Platform> platforms, List<Benchmark> benchmarks) {

  static AnalysisScope of(Dataset dataset, Optional<String> named) {
    List<Platform> platforms = platforms(dataset);
    Optional<String> baseline = baseline(dataset, platforms, named);
    return new AnalysisScope(baseline, first(platforms, baseline), benchmarks(dataset));
  }

  private static List<Platform> platforms(Dataset dataset) {
    List<Platform> platforms = new ArrayList<>(dataset.platforms());
    dataset.samples().stream()
        .map(sample -> sample.cell().platform())
        .filter(id -> platforms.stream().noneMatch(platform -> platform.id().equals(id)))
        .distinct()
        .toList()
        .forEach(id -> platforms.add(Platform.named(id)));
    return platforms;
  }

  private static List<Benchmark> benchmarks(Dataset dataset) {
    List<Benchmark> benchmarks = new ArrayList<>(dataset.benchmarks());
    Set<String> stated = new HashSet<>();
    benchmarks.forEach(benchmark -> stated.add(benchmark.id()));
    dataset.samples().stream()
        .map(sample -> sample.cell().benchmark())
        .filter(stated::add)
        .forEach(id -> benchmarks.add(Benchmark.unknown(id)));
    return List.copyOf(benchmarks);
  }

  private static Optional<String> baseline(
      Dataset dataset, List<Platform> platforms, Optional<String> named) {
    List<String> ids = platforms.stream().map(Platform::id).toList();
    named
        .filter(id -> !ids.contains(id))
        .ifPresent(
            id -> {
              throw new InputException(
                  "baseline " + id + " is not in the dataset; choose one of " + ids);
            });
    return named
        .or(() -> dataset.campaign().baseline())
        .or(() -> host(platforms))
        .filter(ids::contains);
  }

  /**
   * The platform that is the host itself; if there are several, one with a well-known id is
   * preferred.
   */
  private static Optional<String> host(List<Platform> platforms) {
    return platforms.stream()
        .filter(platform -> platform.traits().is(Isolation.NONE))
        .map(Platform::id)
        .min(Comparator.comparing(id -> !KnownPlatforms.ids().contains(id)));
  }

  private static List<Platform> first(List<Platform> platforms, Optional<String> baseline) {
    List<Platform> ordered = new ArrayList<>(platforms);
    ordered.sort(
        (a, b) ->
            Boolean.compare(
                baseline.equals(Optional.of(b.id())), baseline.equals(Optional.of(a.id()))));
    return List.copyOf(ordered);
  }

  /** The traits of a platform; unknown if it is not part of the analysis. */
  PlatformTraits traits(String id) {
    return platforms.stream()
        .filter(platform -> platform.id().equals(id))
        .map(Platform::traits)
        .findFirst()
        .orElse(PlatformTraits.UNKNOWN);
  }

  /** The samples by benchmark, then platform. */
  List<Sample> samples(Dataset dataset) {
    Map<Cell, Sample> byCell = dataset.byCell();
    return benchmarks.stream()
        .flatMap(b -> platforms.stream().map(p -> new Cell(p.id(), b.id())))
        .map(byCell::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Reports a name that neither the dataset nor Tare knows as an error. */
  void check(Chain expectation) {
    Set<String> known = new TreeSet<>(KnownPlatforms.ids());
    platforms.forEach(platform -> known.add(platform.id()));
    Set<String> measurable = new TreeSet<>(KnownBenchmarks.ids());
    benchmarks.forEach(benchmark -> measurable.add(benchmark.id()));
    expectation.check(measurable, known);
  }

  Map<String, Benchmark> benchmarksById() {
    return benchmarks.stream().collect(Collectors.toMap(Benchmark::id, Function.identity()));
  }
}
