package dev.tare.analyzer.result;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.LintCode;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An analysis with indexes for fast lookup. */
public record AnalysisIndex(
    Analysis analysis,
    Map<String, Benchmark> benchmarks,
    Map<String, PlatformTraits> traits,
    Map<String, List<SampleResult>> samples,
    Map<String, List<Comparison>> comparisons,
    Map<Cell, Capability> capabilities,
    Set<Cell> tooGood) {

  public static AnalysisIndex of(Analysis analysis) {
    return new AnalysisIndex(
        analysis,
        analysis.benchmarks().stream()
            .collect(Collectors.toMap(Benchmark::id, Function.identity())),
        analysis.platforms().stream().collect(Collectors.toMap(Platform::id, Platform::traits)),
        analysis.samples().stream().collect(Collectors.groupingBy(SampleResult::benchmark)),
        analysis.comparisons().stream().collect(Collectors.groupingBy(Comparison::benchmark)),
        analysis.capabilities().stream()
            .collect(
                Collectors.toMap(
                    one -> new Cell(one.platform(), one.benchmark()),
                    Function.identity(),
                    (first, second) -> first)),
        analysis.lint().stream()
            .filter(lint -> lint.code() instanceof LintCode code && code.isTooGood())
            .flatMap(lint -> lint.where().cell().stream())
            .collect(Collectors.toSet()));
  }

  /** Whether a warning replaces its finding because a sample is implausible. */
  public boolean isImplausible(Comparison comparison) {
    return comparison.has(ComparisonCode.IMPLAUSIBLE) || isTooGood(comparison);
  }

  /** Whether its platform is better than the one it runs on, which overrides the verdict. */
  public boolean isTooGood(Comparison comparison) {
    return analysis.campaign().baseline().equals(Optional.of(comparison.baseline()))
        && tooGood.contains(new Cell(comparison.platform(), comparison.benchmark()));
  }

  public PlatformTraits traits(String platform) {
    return traits.getOrDefault(platform, PlatformTraits.UNKNOWN);
  }

  /**
   * A platform's value of the only aspect in which it differs from the platform that it is a
   * variant of; absent where that is another aspect, or more than one.
   */
  public Optional<String> variation(String platform, String aspect) {
    Map<String, String> varies = traits(platform).varies();
    return traits(platform).variantOf().isPresent() && varies.keySet().equals(Set.of(aspect))
        ? Optional.of(varies.get(aspect))
        : Optional.empty();
  }

  public boolean hasDirection(String benchmark) {
    return benchmarks.containsKey(benchmark) && benchmarks.get(benchmark).better().isPresent();
  }

  public List<SampleResult> samples(String benchmark) {
    return samples.getOrDefault(benchmark, List.of());
  }

  public Optional<SampleResult> sample(String platform, String benchmark) {
    return samples(benchmark).stream().filter(s -> s.platform().equals(platform)).findFirst();
  }

  public Optional<Capability> capability(String platform, String benchmark) {
    return Optional.ofNullable(capabilities.get(new Cell(platform, benchmark)));
  }

  public List<Comparison> comparisons(String benchmark) {
    return comparisons.getOrDefault(benchmark, List.of());
  }
}
