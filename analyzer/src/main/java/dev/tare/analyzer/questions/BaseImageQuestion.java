package dev.tare.analyzer.questions;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Finding;
import java.util.List;
import java.util.Optional;

/** Whether the full base image of a container costs, against the same programs in an empty one. */
public final class BaseImageQuestion {

  private static final String FULL = "docker";
  private static final String EMPTY = "docker_scratch";

  private BaseImageQuestion() {}

  /** One over all benchmarks that were measured with both. */
  public static Optional<Finding> of(AnalysisIndex lookup) {
    List<OrientedComparison> rivals =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> OrientedComparison.of(lookup, b.id(), FULL, EMPTY).stream())
            .toList();
    return rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            OrientedComparison.evidence(
                Finding.of(code(rivals)).about(Optional.of(FULL), Optional.empty()).against(EMPTY),
                rivals));
  }

  private static FindingCode code(List<OrientedComparison> rivals) {
    boolean worse = OrientedComparison.count(rivals, ComparisonVerdict.WORSE) > 0;
    boolean better = OrientedComparison.count(rivals, ComparisonVerdict.BETTER) > 0;
    if (worse && better) {
      return FindingCode.BASE_IMAGE_MIXED;
    }
    if (worse) {
      return FindingCode.BASE_IMAGE_COSTS;
    }
    if (OrientedComparison.count(rivals, ComparisonVerdict.UNDECIDED) > 0) {
      return FindingCode.BASE_IMAGE_UNDECIDED;
    }
    return better ? FindingCode.BASE_IMAGE_SAVES : FindingCode.BASE_IMAGE_FREE;
  }
}
