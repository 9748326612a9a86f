package dev.tare.report.digest;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.report.sentences.ReportContext;
import java.util.List;
import java.util.Optional;

/** The comparisons that a report is about: with the baseline, or all where there is none. */
final class StatedComparisons {

  private StatedComparisons() {}

  static List<Comparison> of(ReportContext context) {
    return withRatio(context).stream()
        .filter(one -> context.index().hasDirection(one.benchmark()))
        .toList();
  }

  /** Also those of which nobody knows which way is better. */
  static List<Comparison> withRatio(ReportContext context) {
    Optional<String> baseline = context.baseline();
    return context.analysis().comparisons().stream()
        .filter(one -> baseline.isEmpty() || baseline.get().equals(one.baseline()))
        .filter(one -> one.overhead().isPresent() && !context.index().isImplausible(one))
        .toList();
  }

  static List<Comparison> undecided(ReportContext context) {
    return of(context).stream()
        .filter(one -> one.verdict() == ComparisonVerdict.UNDECIDED)
        .toList();
  }
}
