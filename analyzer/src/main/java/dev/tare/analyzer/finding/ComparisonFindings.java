package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One finding for each comparison with the baseline, or for each pair if there is no baseline.
 * Benchmarks without a known direction have none.
 */
final class ComparisonFindings {

  private static final List<ComparisonVerdict> ORDER =
      List.of(
          ComparisonVerdict.WORSE,
          ComparisonVerdict.BETTER,
          ComparisonVerdict.EQUIVALENT,
          ComparisonVerdict.UNDECIDED);

  private ComparisonFindings() {}

  static List<Finding> of(AnalysisIndex lookup) {
    Optional<String> baseline = lookup.analysis().campaign().baseline();
    return lookup.analysis().comparisons().stream()
        .filter(c -> lookup.hasDirection(c.benchmark()))
        .filter(c -> baseline.isEmpty() || baseline.get().equals(c.baseline()))
        .filter(c -> !lookup.isImplausible(c))
        .sorted(
            Comparator.comparingInt((Comparison c) -> ORDER.indexOf(c.verdict()))
                .thenComparingDouble(c -> -difference(c)))
        .map(comparison -> finding(lookup, comparison))
        .toList();
  }

  private static FindingCode code(ComparisonVerdict verdict) {
    return switch (verdict) {
      case WORSE -> FindingCode.PLATFORM_WORSE;
      case BETTER -> FindingCode.PLATFORM_BETTER;
      case EQUIVALENT -> FindingCode.PLATFORM_EQUIVALENT;
      case UNDECIDED -> FindingCode.PLATFORM_UNDECIDED;
    };
  }

  private static double difference(Comparison comparison) {
    return comparison.overhead().map(o -> Math.abs(Math.log(o.point()))).orElse(0.0);
  }

  private static Finding finding(AnalysisIndex lookup, Comparison c) {
    String platform = c.platform() + "-" + c.benchmark();
    String baseline = c.baseline() + "-" + c.benchmark();
    return Finding.of(code(c.verdict()))
        .about(Optional.of(c.platform()), Optional.of(c.benchmark()))
        .against(c.baseline())
        .with("overhead", number(c.overhead().map(Estimate::point)))
        .with("low", number(c.overhead().map(Estimate::low)))
        .with("high", number(c.overhead().map(Estimate::high)))
        .with("holmP", c.holmP())
        .with("couldHaveSeen", c.couldHaveSeen())
        .with("needsRuns", needsRuns(c))
        .with("qualified", c.qualified() ? 1 : 0)
        .with("median", median(lookup, c.platform(), c.benchmark()))
        .with("baselineMedian", median(lookup, c.baseline(), c.benchmark()))
        .by(List.of(c.id(), platform, baseline));
  }

  private static OptionalDouble needsRuns(Comparison comparison) {
    return comparison.reasons().stream()
        .filter(reason -> reason.code() == ComparisonCode.NEEDS_RUNS)
        .mapToDouble(reason -> reason.numbers().get("runs"))
        .findFirst();
  }

  private static OptionalDouble median(AnalysisIndex lookup, String platform, String benchmark) {
    return number(
        lookup.sample(platform, benchmark).flatMap(s -> s.median()).map(MedianEstimate::point));
  }

  private static OptionalDouble number(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
