package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings about changes since earlier campaigns. */
final class HistoryFindings {

  private HistoryFindings() {}

  /** Changes that the current campaign confirms, those for the worse first. */
  static List<Finding> changes(Analysis analysis) {
    return Stream.of(HistoryVerdict.WORSE, HistoryVerdict.CHANGED, HistoryVerdict.BETTER)
        .flatMap(verdict -> series(analysis, verdict))
        .map(HistoryFindings::change)
        .toList();
  }

  /** Single campaigns far from the level, and the numbers of steady and of short series. */
  static List<Finding> rest(Analysis analysis) {
    return Stream.of(
            series(analysis, HistoryVerdict.SUSPECT).map(HistoryFindings::suspect),
            steady(analysis).stream(),
            tooFewCampaigns(analysis).stream())
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Series> series(Analysis analysis, HistoryVerdict verdict) {
    return analysis.history().stream()
        .flatMap(history -> history.series().stream())
        .filter(series -> series.verdict() == verdict);
  }

  /** A change of the baseline's own median is one of the host. */
  private static Finding change(Series series) {
    Alarm alarm = series.alarms().get(series.alarms().size() - 1);
    return about(series, ofChange(series))
        .with("change", alarm.factor() - 1)
        .with("nights", since(series, alarm));
  }

  private static FindingCode ofChange(Series series) {
    boolean itself = isItself(series);
    return switch (series.verdict()) {
      case WORSE -> itself ? FindingCode.HISTORY_WORSE_ITSELF : FindingCode.HISTORY_WORSE;
      case BETTER -> itself ? FindingCode.HISTORY_BETTER_ITSELF : FindingCode.HISTORY_BETTER;
      default -> itself ? FindingCode.HISTORY_CHANGED_ITSELF : FindingCode.HISTORY_CHANGED;
    };
  }

  private static boolean isItself(Series series) {
    return series.quantity() == HistoryQuantity.MEDIAN;
  }

  private static Finding about(Series series, FindingCode code) {
    Finding finding =
        Finding.of(code)
            .about(Optional.of(series.platform()), Optional.of(series.benchmark()))
            .by(List.of(series.id()));
    return series.baseline().map(finding::against).orElse(finding);
  }

  /** The number of campaigns at the new level, including the current one. */
  private static long since(Series series, Alarm alarm) {
    return series.points().stream()
        .dropWhile(point -> !point.campaign().equals(alarm.from()))
        .count();
  }

  private static Finding suspect(Series series) {
    History.Point tonight = series.points().get(series.points().size() - 1);
    double level = series.level().orElseThrow().value();
    return about(
            series,
            isItself(series) ? FindingCode.HISTORY_SUSPECT_ITSELF : FindingCode.HISTORY_SUSPECT)
        .with("value", tonight.value())
        .with("level", level);
  }

  private static Optional<Finding> steady(Analysis analysis) {
    List<Series> steady = series(analysis, HistoryVerdict.STEADY).toList();
    return steady.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.HISTORY_STEADY)
                .with("series", steady.size())
                .with("nights", analysis.history().orElseThrow().nights().size())
                .with(
                    "smallest",
                    steady.stream()
                        .flatMap(series -> series.level().stream())
                        .mapToDouble(History.Level::smallest)
                        .max())
                .by(steady.stream().map(Series::id).toList()));
  }

  private static Optional<Finding> tooFewCampaigns(Analysis analysis) {
    List<Series> tooFewCampaigns = series(analysis, HistoryVerdict.TOO_FEW_NIGHTS).toList();
    return tooFewCampaigns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.HISTORY_TOO_FEW_NIGHTS)
                .with("series", tooFewCampaigns.size())
                .by(tooFewCampaigns.stream().map(Series::id).toList()));
  }
}
