package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A declared claim, such as {@code cpu: native > docker ~ kvm >> qemu}, and what the data says to
 * it.
 *
 * @param id {@code expectation-<number>}
 * @param text as written
 * @param qualified the verdict holds only under the reasons its clauses name
 */
public record Expectation(
    String id,
    String text,
    String benchmark,
    Verdict verdict,
    boolean qualified,
    List<Clause> clauses) {

  /** What the data says to a claim. */
  public enum Verdict {
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("refuted")
    REFUTED,
    @JsonProperty("undecided")
    UNDECIDED
  }

  /**
   * One pair of a chain.
   *
   * @param op one of {@code ~ > >= >>}
   * @param margin of the operator as a share; for {@code >>} the factor
   * @param ratio performance of left against right, above 1 is better for left; absent when it
   *     cannot be computed
   * @param needsRuns about how many more runs would decide; absent when decided or not within reach
   */
  public record Clause(
      String left,
      String op,
      String right,
      double margin,
      Optional<Double> ratio,
      Optional<Range> ratio90,
      Optional<Range> ratio95,
      Verdict verdict,
      boolean qualified,
      List<Reason> reasons,
      OptionalInt needsRuns) {}
}
