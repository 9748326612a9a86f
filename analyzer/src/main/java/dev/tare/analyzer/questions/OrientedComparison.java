package dev.tare.analyzer.questions;

import dev.tare.analyzer.finding.Sentence;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Comparison.Verdict;
import java.util.List;
import java.util.Optional;

/** A comparison seen from one of its two platforms. */
public record OrientedComparison(String platform, Comparison comparison) {

  /** Absent where the two cannot be compared, or nobody knows which way is better. */
  public static Optional<OrientedComparison> of(
      AnalysisIndex lookup, String benchmark, String platform, String other) {
    return lookup.comparisons(benchmark).stream()
        .filter(c -> List.of(c.platform(), c.baseline()).containsAll(List.of(platform, other)))
        .filter(c -> lookup.hasDirection(benchmark) && c.overhead().isPresent())
        .map(c -> new OrientedComparison(platform, c))
        .findFirst();
  }

  public static long count(List<OrientedComparison> rivals, Verdict verdict) {
    return rivals.stream().filter(rival -> rival.verdict() == verdict).count();
  }

  /** The comparisons behind an answer, how they went, and whether only under reservations. */
  public static Sentence evidence(Sentence sentence, List<OrientedComparison> rivals) {
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
  public Verdict verdict() {
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
