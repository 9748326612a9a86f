package dev.tare.analyzer.result;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A declared claim, such as {@code cpu: native > docker ~ kvm >> qemu}, and whether the data
 * confirms it.
 *
 * @param id {@code expectation-<number>}
 * @param text as written
 * @param qualified whether the reasons of its clauses qualify the verdict
 */
public record Expectation(
    String id,
    String text,
    String benchmark,
    ExpectationVerdict verdict,
    boolean qualified,
    List<Clause> clauses) {

  /**
   * One pair of a chain.
   *
   * @param op one of {@code ~ > >= >>}
   * @param margin of the operator as a share; for {@code >>} the factor
   * @param ratio performance of left against right, above 1 is better for left; absent when it
   *     cannot be computed
   * @param needsRuns approximate number of further runs that would decide; absent when decided or
   *     impractical
   */
  public record Clause(
      String left,
      String op,
      String right,
      double margin,
      Optional<Double> ratio,
      Optional<Range> ratio90,
      Optional<Range> ratio95,
      ExpectationVerdict verdict,
      boolean qualified,
      List<Reason<ComparisonCode>> reasons,
      OptionalInt needsRuns) {

    public boolean has(ComparisonCode code) {
      return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
  }
}
