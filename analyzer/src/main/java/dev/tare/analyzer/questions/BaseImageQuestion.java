package dev.tare.analyzer.questions;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Finding;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.List;
import java.util.Optional;

/**
 * Answers whether the full base image of a container has a cost, compared with the same programs in
 * an empty image.
 */
public final class BaseImageQuestion {

  private BaseImageQuestion() {}

  /** One for each platform with a variant in an empty image, over all benchmarks that both have. */
  public static List<Finding> of(AnalysisIndex lookup) {
    return lookup.analysis().platforms().stream()
        .filter(platform -> isEmpty(lookup, platform))
        .flatMap(
            platform ->
                platform.traits().variantOf().stream()
                    .flatMap(full -> finding(lookup, full, platform.id()).stream()))
        .toList();
  }

  private static boolean isEmpty(AnalysisIndex lookup, Platform platform) {
    return lookup
        .variation(platform.id(), PlatformTraits.BASE_IMAGE)
        .filter(PlatformTraits.EMPTY_IMAGE::equals)
        .isPresent();
  }

  private static Optional<Finding> finding(AnalysisIndex lookup, String full, String empty) {
    List<OrientedComparison> comparisons =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> OrientedComparison.of(lookup, b.id(), full, empty).stream())
            .toList();
    return comparisons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            OrientedComparison.evidence(
                Finding.of(code(comparisons))
                    .about(Optional.of(full), Optional.empty())
                    .against(empty),
                comparisons));
  }

  private static FindingCode code(List<OrientedComparison> comparisons) {
    boolean worse = OrientedComparison.count(comparisons, ComparisonVerdict.WORSE) > 0;
    boolean better = OrientedComparison.count(comparisons, ComparisonVerdict.BETTER) > 0;
    if (worse && better) {
      return FindingCode.BASE_IMAGE_MIXED;
    }
    if (worse) {
      return FindingCode.BASE_IMAGE_COSTS;
    }
    if (OrientedComparison.count(comparisons, ComparisonVerdict.UNDECIDED) > 0) {
      return FindingCode.BASE_IMAGE_UNDECIDED;
    }
    return better ? FindingCode.BASE_IMAGE_SAVES : FindingCode.BASE_IMAGE_FREE;
  }
}
