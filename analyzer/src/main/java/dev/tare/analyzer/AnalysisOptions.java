package dev.tare.analyzer;

import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.result.Options;
import java.util.List;
import java.util.Optional;

/**
 * The options, expectations and history of an analysis.
 *
 * @param baseline the platform others are compared with; absent: the campaign's, else the host
 * @param options margins and factors
 * @param expectations declared claims, in the order of their file
 * @param history earlier campaigns
 */
public record AnalysisOptions(
    Optional<String> baseline, Options options, List<Chain> expectations, HistoryInput history) {

  public static final AnalysisOptions STANDARD =
      new AnalysisOptions(Optional.empty(), Options.STANDARD, List.of());

  public AnalysisOptions {
    expectations = List.copyOf(expectations);
  }

  /** Without earlier campaigns. */
  public AnalysisOptions(Optional<String> baseline, Options options, List<Chain> expectations) {
    this(baseline, options, expectations, HistoryInput.NONE);
  }
}
