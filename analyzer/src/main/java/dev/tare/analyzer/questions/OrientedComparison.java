package dev.tare.analyzer.questions;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import java.util.List;
import java.util.Optional;

/** A comparison seen from one of its two platforms. */
public record OrientedComparison(String platform, Comparison comparison) {

  /** Absent if the two cannot be compared, or the direction is unknown. */
  public static Optional<OrientedComparison> of(
      AnalysisIndex lookup, String benchmark, String platform, String other) {
    return lookup.comparisons(benchmark).stream()
        .filter(c -> List.of(c.platform(), c.baseline()).containsAll(List.of(platform, other)))
        .filter(c -> lookup.hasDirection(benchmark) && c.overhead().isPresent())
        .map(c -> new OrientedComparison(platform, c))
        .findFirst();
  }

  public static long count(List<OrientedComparison> comparisons, ComparisonVerdict verdict) {
    return comparisons.stream().filter(one -> one.verdict() == verdict).count();
  }

  /**
   * Adds to a finding the comparisons that it rests on, the numbers of their verdicts, and whether
   * any is qualified.
   */
  public static Finding evidence(Finding finding, List<OrientedComparison> comparisons) {
    return finding
        .with("of", comparisons.size())
        .with("better", count(comparisons, ComparisonVerdict.BETTER))
        .with("worse", count(comparisons, ComparisonVerdict.WORSE))
        .with("equivalent", count(comparisons, ComparisonVerdict.EQUIVALENT))
        .with("undecided", count(comparisons, ComparisonVerdict.UNDECIDED))
        .with("qualified", comparisons.stream().anyMatch(one -> one.comparison.qualified()) ? 1 : 0)
        .by(comparisons.stream().map(one -> one.comparison.id()).toList());
  }

  /** The verdict on the platform. */
  public ComparisonVerdict verdict() {
    return switch (comparison.verdict()) {
      case BETTER -> isFirst() ? ComparisonVerdict.BETTER : ComparisonVerdict.WORSE;
      case WORSE -> isFirst() ? ComparisonVerdict.WORSE : ComparisonVerdict.BETTER;
      default -> comparison.verdict();
    };
  }

  private boolean isFirst() {
    return comparison.platform().equals(platform);
  }
}
