package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Finding;
import java.util.List;
import java.util.Optional;

/** Findings about declared expectations. */
final class ExpectationFindings {

  private ExpectationFindings() {}

  static List<Finding> of(Analysis analysis, ExpectationVerdict verdict) {
    return analysis.expectations().stream()
        .filter(expectation -> expectation.verdict() == verdict)
        .map(ExpectationFindings::finding)
        .toList();
  }

  private static Finding finding(Expectation expectation) {
    return Finding.of(code(expectation.verdict()))
        .about(Optional.empty(), Optional.of(expectation.benchmark()))
        .with("clauses", expectation.clauses().size())
        .with("qualified", expectation.qualified() ? 1 : 0)
        .with("confirmed", count(expectation, ExpectationVerdict.CONFIRMED))
        .with("refuted", count(expectation, ExpectationVerdict.REFUTED))
        .with("undecided", count(expectation, ExpectationVerdict.UNDECIDED))
        .by(List.of(expectation.id()));
  }

  private static FindingCode code(ExpectationVerdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> FindingCode.EXPECTATION_CONFIRMED;
      case REFUTED -> FindingCode.EXPECTATION_REFUTED;
      case UNDECIDED -> FindingCode.EXPECTATION_UNDECIDED;
    };
  }

  private static long count(Expectation expectation, ExpectationVerdict verdict) {
    return expectation.clauses().stream().filter(c -> c.verdict() == verdict).count();
  }
}
