package dev.tare.analyzer.questions;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers which disk format is best for a guest, and what the others cost. */
public final class DiskFormatQuestion {

  private DiskFormatQuestion() {}

  /** One for each benchmark and hypervisor with at least two formats measured. */
  public static List<Finding> of(AnalysisIndex lookup) {
    return lookup.analysis().benchmarks().stream()
        .filter(benchmark -> benchmark.better().isPresent())
        .flatMap(
            benchmark ->
                byHypervisor(lookup, benchmark).values().stream()
                    .flatMap(formats -> finding(lookup, benchmark, formats).stream()))
        .toList();
  }

  private static Map<String, List<SampleResult>> byHypervisor(
      AnalysisIndex lookup, Benchmark benchmark) {
    return lookup.samples(benchmark.id()).stream()
        .filter(sample -> format(lookup, sample).isPresent())
        .filter(sample -> sample.median().isPresent())
        .collect(
            Collectors.groupingBy(
                sample -> lookup.traits(sample.platform()).variantOf().orElseThrow(),
                TreeMap::new,
                Collectors.toList()));
  }

  private static Optional<String> format(AnalysisIndex lookup, SampleResult sample) {
    return lookup.variation(sample.platform(), PlatformTraits.DISK_FORMAT);
  }

  /** The format with the best median against each of the others. */
  private static Optional<Finding> finding(
      AnalysisIndex lookup, Benchmark benchmark, List<SampleResult> formats) {
    String best = best(benchmark, formats).platform();
    List<OrientedComparison> comparisons =
        formats.stream()
            .map(SampleResult::platform)
            .filter(other -> !other.equals(best))
            .flatMap(other -> OrientedComparison.of(lookup, benchmark.id(), best, other).stream())
            .toList();
    return comparisons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            OrientedComparison.evidence(
                Finding.of(code(comparisons)).about(Optional.of(best), Optional.of(benchmark.id())),
                comparisons));
  }

  private static SampleResult best(Benchmark benchmark, List<SampleResult> formats) {
    Comparator<SampleResult> cost =
        Comparator.comparing(sample -> sample.median().map(MedianEstimate::point).orElseThrow());
    boolean higher = benchmark.better().equals(Optional.of(Direction.HIGHER));
    return formats.stream().min(higher ? cost.reversed() : cost).orElseThrow();
  }

  private static FindingCode code(List<OrientedComparison> comparisons) {
    long ahead = OrientedComparison.count(comparisons, ComparisonVerdict.BETTER);
    if (ahead == comparisons.size()) {
      return FindingCode.DISK_FORMAT_BEST;
    }
    if (OrientedComparison.count(comparisons, ComparisonVerdict.EQUIVALENT) == comparisons.size()) {
      return FindingCode.DISK_FORMAT_EQUAL;
    }
    return ahead > 0 ? FindingCode.DISK_FORMAT_PARTLY : FindingCode.DISK_FORMAT_UNDECIDED;
  }
}
