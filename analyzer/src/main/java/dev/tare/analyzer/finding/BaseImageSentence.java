package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Comparison.Verdict;
import java.util.List;
import java.util.Optional;

/** Whether the full base image of a container costs, against the same programs in an empty one. */
final class BaseImageSentence {

  private static final String FULL = "docker";
  private static final String EMPTY = "docker_scratch";

  private BaseImageSentence() {}

  /** One over all benchmarks that were measured with both. */
  static Optional<Sentence> of(Lookup lookup) {
    List<Rival> rivals =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> Rival.of(lookup, b.id(), FULL, EMPTY).stream())
            .toList();
    return rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Rival.evidence(
                Sentence.of(code(rivals)).about(Optional.of(FULL), Optional.empty()).against(EMPTY),
                rivals));
  }

  private static String code(List<Rival> rivals) {
    boolean worse = Rival.count(rivals, Verdict.WORSE) > 0;
    boolean better = Rival.count(rivals, Verdict.BETTER) > 0;
    if (worse && better) {
      return "BASE_IMAGE_MIXED";
    }
    if (worse) {
      return "BASE_IMAGE_COSTS";
    }
    if (Rival.count(rivals, Verdict.UNDECIDED) > 0) {
      return "BASE_IMAGE_UNDECIDED";
    }
    return better ? "BASE_IMAGE_SAVES" : "BASE_IMAGE_FREE";
  }
}
