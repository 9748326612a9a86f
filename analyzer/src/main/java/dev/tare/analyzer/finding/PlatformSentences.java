package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Comparison.Verdict;
import dev.tare.dataset.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a platform costs over all benchmarks that were compared with the baseline. */
final class PlatformSentences {

  private PlatformSentences() {}

  /**
   * One for every platform with two such benchmarks or more; of one alone its own sentence says
   * all.
   */
  static List<Sentence> of(Lookup lookup) {
    return lookup.analysis().campaign().baseline().stream()
        .flatMap(baseline -> of(lookup, baseline))
        .toList();
  }

  private static Stream<Sentence> of(Lookup lookup, String baseline) {
    return lookup.analysis().platforms().stream()
        .map(Platform::id)
        .filter(platform -> !platform.equals(baseline))
        .flatMap(platform -> sentence(lookup, platform, baseline).stream());
  }

  private static Optional<Sentence> sentence(Lookup lookup, String platform, String baseline) {
    List<Rival> rivals =
        lookup.analysis().benchmarks().stream()
            .flatMap(b -> Rival.of(lookup, b.id(), platform, baseline).stream())
            .filter(rival -> !lookup.isDoubted(rival.comparison()))
            .toList();
    return rivals.size() < 2
        ? Optional.empty()
        : Optional.of(
            Rival.evidence(
                Sentence.of(code(rivals))
                    .about(Optional.of(platform), Optional.empty())
                    .against(baseline),
                rivals));
  }

  private static String code(List<Rival> rivals) {
    if (Rival.count(rivals, Verdict.WORSE) > 0) {
      return "OVERALL_COSTS";
    }
    if (Rival.count(rivals, Verdict.UNDECIDED) > 0) {
      return "OVERALL_OPEN";
    }
    return Rival.count(rivals, Verdict.BETTER) > 0 ? "OVERALL_SAVES" : "OVERALL_FREE";
  }
}
