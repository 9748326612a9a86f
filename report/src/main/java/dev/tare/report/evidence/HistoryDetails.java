package dev.tare.report.evidence;

import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.sentences.HistoryText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.MessageKey;
import java.util.List;
import java.util.stream.Stream;

/** What a page tells about each campaign of a figure. */
public record HistoryDetails(ReportContext context, History history) {

  public static RunDetails of(ReportContext context, History history, List<Series> shown) {
    return new HistoryDetails(context, history).details(shown);
  }

  private RunDetails details(List<Series> shown) {
    return new RunDetails(
        word("campaign"),
        Stream.of("value", "start", "name", "state").map(this::word).toList(),
        shown.stream().map(this::platform).toList());
  }

  private String word(String key) {
    return context.messages().text("figure.nights.detail." + key);
  }

  private PlatformRuns platform(Series series) {
    return new PlatformRuns(
        series.platform(),
        context.heading(series.platform()),
        series.points().stream().map(point -> texts(series, point)).toList());
  }

  private List<String> texts(Series series, Point point) {
    History.Night night = history.night(point.campaign());
    return List.of(
        Integer.toString(1 + history.nights().indexOf(night)),
        new HistoryText(context, series).value(point.value()),
        night.started().map(t -> DateText.minute(t, context.messages().language())).orElse(""),
        night.campaign(),
        state(point.state()));
  }

  /** Only what is not usual. */
  private String state(PointState state) {
    return context.messages().find("figure.nights.state." + MessageKey.of(state)).orElse("");
  }
}
