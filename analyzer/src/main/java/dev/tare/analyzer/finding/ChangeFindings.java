package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Findings about confirmed changes since earlier campaigns. */
final class ChangeFindings {

  private ChangeFindings() {}

  /** Open changes, those for the worse first. */
  static List<Finding> open(Analysis analysis) {
    return Stream.of(HistoryVerdict.WORSE, HistoryVerdict.CHANGED, HistoryVerdict.BETTER)
        .flatMap(verdict -> series(analysis, verdict))
        .map(ChangeFindings::change)
        .toList();
  }

  /** Of a series that is back at the level before a change. */
  static Finding back(Series series) {
    FindingCode code =
        isItself(series) ? FindingCode.HISTORY_BACK_ITSELF : FindingCode.HISTORY_BACK;
    return sized(about(series, code), series.lastAlarm().orElseThrow());
  }

  static Stream<Series> series(Analysis analysis, HistoryVerdict verdict) {
    return analysis.history().stream()
        .flatMap(history -> history.series().stream())
        .filter(series -> series.verdict() == verdict);
  }

  /** A change of the baseline's own median is one of the host. */
  private static Finding change(Series series) {
    Alarm alarm = series.open().orElseThrow();
    Estimate factor = alarm.factor();
    return sized(about(series, ofChange(series)), alarm)
        .with("low", factor.low() - 1)
        .with("high", factor.high() - 1)
        .with(
            "latest",
            alarm.latest().isPresent()
                ? OptionalDouble.of(alarm.latest().getAsDouble() - 1)
                : alarm.latest());
  }

  private static Finding sized(Finding finding, Alarm alarm) {
    return finding.with("change", alarm.factor().point() - 1).with("nights", alarm.nights());
  }

  private static FindingCode ofChange(Series series) {
    boolean itself = isItself(series);
    return switch (series.verdict()) {
      case WORSE -> itself ? FindingCode.HISTORY_WORSE_ITSELF : FindingCode.HISTORY_WORSE;
      case BETTER -> itself ? FindingCode.HISTORY_BETTER_ITSELF : FindingCode.HISTORY_BETTER;
      default -> itself ? FindingCode.HISTORY_CHANGED_ITSELF : FindingCode.HISTORY_CHANGED;
    };
  }

  static boolean isItself(Series series) {
    return series.quantity() == HistoryQuantity.MEDIAN;
  }

  static Finding about(Series series, FindingCode code) {
    Finding finding =
        Finding.of(code)
            .about(Optional.of(series.platform()), Optional.of(series.benchmark()))
            .by(List.of(series.id()));
    return series.baseline().map(finding::against).orElse(finding);
  }
}
