package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import java.util.List;
import java.util.Optional;

/** What became of the declared expectations. */
final class ExpectationFindings {

  private ExpectationFindings() {}

  static List<Sentence> of(Analysis analysis, Expectation.Verdict verdict) {
    return analysis.expectations().stream()
        .filter(expectation -> expectation.verdict() == verdict)
        .map(ExpectationFindings::sentence)
        .toList();
  }

  private static Sentence sentence(Expectation expectation) {
    return Sentence.of("EXPECTATION_" + expectation.verdict().name())
        .about(Optional.empty(), Optional.of(expectation.benchmark()))
        .with("clauses", expectation.clauses().size())
        .with("qualified", expectation.qualified() ? 1 : 0)
        .with("confirmed", count(expectation, Expectation.Verdict.CONFIRMED))
        .with("refuted", count(expectation, Expectation.Verdict.REFUTED))
        .with("undecided", count(expectation, Expectation.Verdict.UNDECIDED))
        .by(List.of(expectation.id()));
  }

  private static long count(Expectation expectation, Expectation.Verdict verdict) {
    return expectation.clauses().stream().filter(c -> c.verdict() == verdict).count();
  }
}
