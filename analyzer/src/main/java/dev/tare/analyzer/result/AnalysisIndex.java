package dev.tare.analyzer.result;

import dev.tare.analyzer.finding.CampaignFindings;
import dev.tare.dataset.Benchmark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An analysis whose parts are found at once, however many it has. */
public record AnalysisIndex(
    Analysis analysis,
    Map<String, Benchmark> benchmarks,
    Map<String, List<SampleResult>> samples,
    Map<String, List<Comparison>> comparisons,
    Set<Lint.Where> tooFast) {

  public static AnalysisIndex of(Analysis analysis) {
    return new AnalysisIndex(
        analysis,
        analysis.benchmarks().stream()
            .collect(Collectors.toMap(Benchmark::id, Function.identity())),
        analysis.samples().stream().collect(Collectors.groupingBy(SampleResult::benchmark)),
        analysis.comparisons().stream().collect(Collectors.groupingBy(Comparison::benchmark)),
        analysis.lint().stream()
            .filter(lint -> CampaignFindings.TOO_FAST.contains(lint.code()))
            .map(lint -> place(lint.where().platform(), lint.where().benchmark()))
            .collect(Collectors.toSet()));
  }

  private static Lint.Where place(Optional<String> platform, Optional<String> benchmark) {
    return new Lint.Where(platform, benchmark, Optional.empty(), OptionalLong.empty());
  }

  /** A doubt says what there is to say of it: a sample is not what it seems. */
  public boolean isDoubted(Comparison comparison) {
    return comparison.reasons().stream().anyMatch(reason -> reason.code().equals("IMPLAUSIBLE"))
        || analysis.campaign().baseline().equals(Optional.of(comparison.baseline()))
            && tooFast.contains(
                place(Optional.of(comparison.platform()), Optional.of(comparison.benchmark())));
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

  public List<Comparison> comparisons(String benchmark) {
    return comparisons.getOrDefault(benchmark, List.of());
  }
}
