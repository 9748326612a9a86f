package dev.tare.analyzer.questions;

import dev.tare.analyzer.finding.Sentence;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison.Verdict;
import java.util.List;
import java.util.Optional;

/** Whether the full base image of a container costs, against the same programs in an empty one. */
public final class BaseImageQuestion {

  private static final String FULL = "docker";
  private static final String EMPTY = "docker_scratch";

  private BaseImageQuestion() {}

  /** One over all benchmarks that were measured with both. */
  public static Optional<Sentence> of(AnalysisIndex lookup) {
    List<OrientedComparison> rivals =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> OrientedComparison.of(lookup, b.id(), FULL, EMPTY).stream())
            .toList();
    return rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            OrientedComparison.evidence(
                Sentence.of(code(rivals)).about(Optional.of(FULL), Optional.empty()).against(EMPTY),
                rivals));
  }

  private static String code(List<OrientedComparison> rivals) {
    boolean worse = OrientedComparison.count(rivals, Verdict.WORSE) > 0;
    boolean better = OrientedComparison.count(rivals, Verdict.BETTER) > 0;
    if (worse && better) {
      return "BASE_IMAGE_MIXED";
    }
    if (worse) {
      return "BASE_IMAGE_COSTS";
    }
    if (OrientedComparison.count(rivals, Verdict.UNDECIDED) > 0) {
      return "BASE_IMAGE_UNDECIDED";
    }
    return better ? "BASE_IMAGE_SAVES" : "BASE_IMAGE_FREE";
  }
}
