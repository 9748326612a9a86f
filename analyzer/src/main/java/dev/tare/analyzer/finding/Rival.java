package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Comparison.Verdict;
import java.util.List;
import java.util.Optional;

/** A comparison seen from one of its two platforms. */
record Rival(String platform, Comparison comparison) {

  /** Absent where the two cannot be compared, or nobody knows which way is better. */
  static Optional<Rival> of(Lookup lookup, String benchmark, String platform, String other) {
    return lookup.comparisons(benchmark).stream()
        .filter(c -> List.of(c.platform(), c.baseline()).containsAll(List.of(platform, other)))
        .filter(c -> lookup.hasDirection(benchmark) && c.overhead().isPresent())
        .map(c -> new Rival(platform, c))
        .findFirst();
  }

  static long count(List<Rival> rivals, Verdict verdict) {
    return rivals.stream().filter(rival -> rival.verdict() == verdict).count();
  }

  /** The comparisons behind an answer, how they went, and whether only under reservations. */
  static Sentence evidence(Sentence sentence, List<Rival> rivals) {
    return sentence
        .with("of", rivals.size())
        .with("better", count(rivals, Verdict.BETTER))
        .with("worse", count(rivals, Verdict.WORSE))
        .with("equivalent", count(rivals, Verdict.EQUIVALENT))
        .with("undecided", count(rivals, Verdict.UNDECIDED))
        .with("qualified", rivals.stream().anyMatch(rival -> rival.comparison.qualified()) ? 1 : 0)
        .by(rivals.stream().map(rival -> rival.comparison.id()).toList());
  }

  /** What may be said of the platform. */
  Verdict verdict() {
    return switch (comparison.verdict()) {
      case BETTER -> isFirst() ? Verdict.BETTER : Verdict.WORSE;
      case WORSE -> isFirst() ? Verdict.WORSE : Verdict.BETTER;
      default -> comparison.verdict();
    };
  }

  private boolean isFirst() {
    return comparison.platform().equals(platform);
  }
}
