package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings about series of campaigns in which no change is open. */
final class HistoryFindings {

  private HistoryFindings() {}

  /** The earlier campaigns needed to detect a change. */
  private static final int ENOUGH = 10;

  /** That no earlier campaign counts, or few, because others measured something else. */
  static List<Finding> unjudged(Analysis analysis) {
    return analysis.history().stream().flatMap(history -> unjudged(history).stream()).toList();
  }

  private static Optional<Finding> unjudged(History history) {
    int earlier = history.earlier().size();
    long comparable = history.earlier().stream().filter(n -> n.differs().isEmpty()).count();
    if (earlier == 0) {
      return Optional.of(Finding.of(FindingCode.HISTORY_NONE));
    }
    if (comparable == 0) {
      return Optional.of(Finding.of(FindingCode.HISTORY_NONE_COUNTS).with("nights", earlier));
    }
    return Optional.of(comparable)
        .filter(count -> count < Math.min(ENOUGH, earlier))
        .map(
            count ->
                Finding.of(FindingCode.HISTORY_FEW_COUNT)
                    .with("nights", earlier)
                    .with("comparable", count));
  }

  /** Campaigns that are back or far from the level, and the numbers of steady and short series. */
  static List<Finding> rest(Analysis analysis) {
    return Stream.of(
            ChangeFindings.series(analysis, HistoryVerdict.BACK).map(ChangeFindings::back),
            ChangeFindings.series(analysis, HistoryVerdict.SUSPECT).map(HistoryFindings::suspect),
            steady(analysis).stream(),
            tooFewCampaigns(analysis).stream())
        .flatMap(findings -> findings)
        .toList();
  }

  private static Finding suspect(Series series) {
    List<Point> points = series.counted();
    double level = series.level().orElseThrow().value();
    return ChangeFindings.about(
            series,
            ChangeFindings.isItself(series)
                ? FindingCode.HISTORY_SUSPECT_ITSELF
                : FindingCode.HISTORY_SUSPECT)
        .with("value", points.get(points.size() - 1).value())
        .with("level", level)
        .with("nights", suspectsInARow(points));
  }

  /** The number of suspects on the same side up to the last point. */
  private static int suspectsInARow(List<Point> points) {
    double side = side(points.get(points.size() - 1));
    int first = points.size();
    while (first > 0
        && points.get(first - 1).state() == PointState.SUSPECT
        && side(points.get(first - 1)) == side) {
      first--;
    }
    return points.size() - first;
  }

  private static double side(Point point) {
    return Math.signum(point.z().orElse(0));
  }

  private static Optional<Finding> steady(Analysis analysis) {
    List<Series> steady = ChangeFindings.series(analysis, HistoryVerdict.STEADY).toList();
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
    List<Series> tooFewCampaigns =
        ChangeFindings.series(analysis, HistoryVerdict.TOO_FEW_NIGHTS).toList();
    return tooFewCampaigns.isEmpty() || !unjudged(analysis).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.HISTORY_TOO_FEW_NIGHTS)
                .with("series", tooFewCampaigns.size())
                .by(tooFewCampaigns.stream().map(Series::id).toList()));
  }
}
