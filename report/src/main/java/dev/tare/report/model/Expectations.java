package dev.tare.report.model;

import java.util.List;

/** The expectations and their verdicts. */
public record Expectations(String anchor, String heading, String intro, List<Result> results) {

  public Expectations {
    results = List.copyOf(results);
  }

  /**
   * One expectation.
   *
   * @param text as written
   * @param verdict in a word
   * @param sentence the verdict with its reasons
   * @param clauses one row for each pair
   */
  public record Result(Tone tone, String text, String verdict, String sentence, Table clauses) {}
}
