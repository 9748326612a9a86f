package dev.tare.analyzer.result;

import dev.tare.dataset.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A coded doubt about plausibility of the data.
 *
 * @param id {@code lint-<number>}
 * @param numbers what the doubt rests on
 * @param help where the code's rule, threshold and remedy stand: a document and an anchor
 * @param text one English line for doubts about a file; absent where the report has its own words
 *     for the code
 */
public record Lint(
    String id,
    String code,
    Severity severity,
    Where where,
    Map<String, Double> numbers,
    String help,
    Optional<String> text) {

  /** What a doubt is about, as far as it has a place. */
  public record Where(
      Optional<String> platform,
      Optional<String> benchmark,
      Optional<String> file,
      OptionalLong line) {

    public static final Where CAMPAIGN =
        new Where(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());
  }
}
