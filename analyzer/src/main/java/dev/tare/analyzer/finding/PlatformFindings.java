package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.questions.OrientedComparison;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Finding;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The overall cost of a platform in all benchmarks that were compared with the baseline. */
final class PlatformFindings {

  private PlatformFindings() {}

  /**
   * One for each platform with at least two such benchmarks; for a single one, the finding of its
   * comparison is enough.
   */
  static List<Finding> of(AnalysisIndex lookup) {
    return lookup.analysis().campaign().baseline().stream()
        .flatMap(baseline -> of(lookup, baseline))
        .toList();
  }

  private static Stream<Finding> of(AnalysisIndex lookup, String baseline) {
    return lookup.analysis().platforms().stream()
        .map(Platform::id)
        .filter(platform -> !platform.equals(baseline))
        .flatMap(platform -> finding(lookup, platform, baseline).stream());
  }

  private static Optional<Finding> finding(AnalysisIndex lookup, String platform, String baseline) {
    List<OrientedComparison> comparisons =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> OrientedComparison.of(lookup, b.id(), platform, baseline).stream())
            .filter(oriented -> !lookup.isImplausible(oriented.comparison()))
            .toList();
    return comparisons.size() < 2
        ? Optional.empty()
        : Optional.of(
            OrientedComparison.evidence(
                Finding.of(code(comparisons))
                    .about(Optional.of(platform), Optional.empty())
                    .against(baseline),
                comparisons));
  }

  private static FindingCode code(List<OrientedComparison> comparisons) {
    if (OrientedComparison.count(comparisons, ComparisonVerdict.WORSE) > 0) {
      return FindingCode.OVERALL_COSTS;
    }
    if (OrientedComparison.count(comparisons, ComparisonVerdict.UNDECIDED) > 0) {
      return FindingCode.OVERALL_OPEN;
    }
    return OrientedComparison.count(comparisons, ComparisonVerdict.BETTER) > 0
        ? FindingCode.OVERALL_SAVES
        : FindingCode.OVERALL_FREE;
  }
}
