package dev.tare.report.sections.picture;

import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.OverviewFigure.Nights;
import dev.tare.report.sentences.ReportContext;
import java.util.List;
import java.util.Optional;

/** The last nights of a series, for a small line beside tonight's value. */
record NightsBuilder(ReportContext context) {

  static final int NIGHTS = 14;

  /** Absent where fewer than two of them have a value. */
  Optional<Nights> of(String platform, String benchmark) {
    return context.analysis().history().flatMap(history -> of(history, platform, benchmark));
  }

  private static Optional<Nights> of(History history, String platform, String benchmark) {
    return history.series().stream()
        .filter(one -> one.platform().equals(platform) && one.benchmark().equals(benchmark))
        .findFirst()
        .map(series -> nights(history, series))
        .filter(nights -> nights.dots().size() > 1);
  }

  private static Nights nights(History history, Series series) {
    List<String> names = history.nights().stream().map(History.Night::campaign).toList();
    List<String> last = names.subList(Math.max(0, names.size() - NIGHTS), names.size());
    List<CampaignDot> dots =
        series.points().stream()
            .filter(point -> last.contains(point.campaign()))
            .map(point -> dot(last, point))
            .toList();
    return new Nights(
        last.size(),
        series.level().map(level -> new Bounds(level.low(), level.value(), level.high())),
        dots);
  }

  private static CampaignDot dot(List<String> last, Point point) {
    CampaignMark mark = point.state() == PointState.ALARM ? CampaignMark.ALARM : CampaignMark.NONE;
    return new CampaignDot(1 + last.indexOf(point.campaign()), point.value(), mark);
  }
}
