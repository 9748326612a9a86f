package dev.tare.report.sections;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.evidence.CampaignDates;
import dev.tare.report.evidence.HistoryCaption;
import dev.tare.report.evidence.HistoryDetails;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.HistoryFigure.Track;
import dev.tare.report.sentences.HistoryText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figure of one benchmark over the campaigns. */
record HistoryFigureBuilder(
    ReportContext context, History history, String benchmark, HistoryQuantity quantity) {

  HistoryFigure figure(List<Series> shown) {
    Messages messages = context.messages();
    String kind = MessageKey.of(quantity);
    CampaignDates dates = new CampaignDates(history, messages);
    List<Track> tracks = shown.stream().map(this::track).toList();
    return new HistoryFigure(
        benchmark + "-nights-" + kind,
        messages.text(
            "figure.nights.title." + kind, Map.of("benchmark", context.benchmark(benchmark))),
        tracks.stream().map(this::described).collect(Collectors.joining(" ")),
        new HistoryCaption(messages, tracks).text(),
        messages.language(),
        axis(),
        dates.axis(),
        history.nights().size(),
        dates.labels(),
        tracks,
        HistoryDetails.of(context, history, shown));
  }

  private String axis() {
    if (quantity == HistoryQuantity.MEDIAN) {
      return context.unitAndDirection(benchmark);
    }
    boolean directed = context.analysis().benchmark(benchmark).better().isPresent();
    return context.messages().text(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis");
  }

  private String described(Track track) {
    return context
        .messages()
        .text(
            "figure.nights.description",
            Map.of(
                "platform", track.platform(),
                "n", track.dots().size(),
                "level", track.levelText(),
                "verdict", track.verdict().replaceAll("\\.$", "")));
  }

  private Track track(Series series) {
    HistoryText text = new HistoryText(context, series);
    return new Track(
        series.platform(),
        context.heading(series.platform()),
        context.slot(series.platform()),
        series.level().map(HistoryFigureBuilder::bounds),
        text.level(),
        text.shortVerdict(),
        series.points().stream().map(this::dot).toList(),
        series.alarms().stream()
            .flatMap(alarm -> Stream.concat(Stream.of(alarm.from()), alarm.until().stream()))
            .map(this::place)
            .toList());
  }

  private static Bounds bounds(Level level) {
    return new Bounds(level.low(), level.value(), level.high());
  }

  private CampaignDot dot(Point point) {
    return new CampaignDot(
        place(point.campaign()),
        point.value(),
        switch (point.state()) {
          case LEARNING, USUAL, CHANGED -> CampaignMark.NONE;
          case SUSPECT -> CampaignMark.SUSPECT;
          case ALARM -> CampaignMark.ALARM;
          case UNUSABLE -> CampaignMark.UNUSABLE;
        });
  }

  private int place(String campaign) {
    return 1 + history.nights().stream().map(History.Night::campaign).toList().indexOf(campaign);
  }
}
