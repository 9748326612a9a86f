package dev.tare.analyzer.lint;

import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of the lint rules.
 *
 * @param values warnings about single samples, which the comparisons take into account
 * @param platforms of the analysis
 */
public record LintInput(
    Dataset dataset,
    List<Lint> values,
    List<GradedSample> samples,
    List<SamplePair> pairs,
    List<Comparison> comparisons,
    List<Platform> platforms,
    Optional<String> baseline) {

  /** Whether a benchmark measures how long something takes to start, by its names or a fact. */
  boolean isOfStartUp(String benchmark) {
    return Stream.concat(
            Stream.of(benchmark, dataset.benchmark(benchmark).title()),
            dataset.fact(benchmark, "measures").stream())
        .anyMatch(KnownBenchmarks::isOfStartUp);
  }

  /** The traits of a platform; unknown if it is not part of the analysis. */
  public PlatformTraits traits(String id) {
    return platforms.stream()
        .filter(platform -> platform.id().equals(id))
        .map(Platform::traits)
        .findFirst()
        .orElse(PlatformTraits.UNKNOWN);
  }
}
