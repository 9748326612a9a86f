package dev.tare.analyzer.expectation;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.stats.interval.Interval;

/** The rule of a single claim, for simulations that know the truth. */
public final class Clauses {

  private Clauses() {}

  public static boolean isTrue(Relation relation, double bound, double logRatio) {
    return relation.region(bound).holds(new Interval(logRatio, logRatio, logRatio));
  }

  public static ExpectationVerdict verdict(Relation relation, double bound, Interval ninety) {
    return ClauseJudge.verdict(relation.region(bound), ninety);
  }
}
