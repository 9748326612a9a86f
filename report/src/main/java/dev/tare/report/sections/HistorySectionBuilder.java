package dev.tare.report.sections;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistorySection;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed since earlier campaigns. */
record HistorySectionBuilder(ReportContext material, History history, Messages words) {

  static Optional<HistorySection> of(ReportContext material) {
    return material
        .analysis()
        .history()
        .map(history -> new HistorySectionBuilder(material, history, material.words()).section());
  }

  private HistorySection section() {
    return new HistorySection("history", words.say("page.history"), intro(), table(), figures());
  }

  private List<String> intro() {
    List<String> intro = new ArrayList<>();
    List<History.Night> used =
        history.nights().stream().filter(night -> night.differs().isEmpty()).toList();
    intro.add(
        used.size() > 1
            ? words.say(
                "page.history.intro",
                Map.of("earlier", used.size() - 1, "first", moment(used.get(0))))
            : words.say("page.history.none"));
    List<History.Night> others =
        history.nights().stream().filter(night -> night.differs().isPresent()).toList();
    if (!others.isEmpty()) {
      intro.add(
          words.say(
              "page.history.others", Map.of("others", others.size(), "facts", facts(others))));
    }
    return intro;
  }

  private String moment(History.Night night) {
    return night
        .started()
        .map(started -> DateText.minute(started, words.language()))
        .orElse(night.campaign());
  }

  private static String facts(List<History.Night> others) {
    return others.stream()
        .flatMap(night -> night.differs().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Table table() {
    return new Table(
        words.say("table.history"),
        Stream.of("benchmark", "platform", "followed", "level", "tonight", "smallest", "verdict")
            .map(key -> new Column(words.say("table.history." + key), isNumeric(key)))
            .toList(),
        history.series().stream().map(this::row).toList());
  }

  private static boolean isNumeric(String column) {
    return List.of("level", "tonight", "smallest").contains(column);
  }

  private List<String> row(Series series) {
    return List.of(
        material.benchmark(series.benchmark()),
        material.heading(series.platform()),
        words.say("history.quantity." + ComparisonText.word(series.quantity())),
        series.level().map(level -> value(series, level.value())).orElse(ReportContext.NOTHING),
        value(series, tonight(series).value()),
        SampleText.percent(material, smallest(series)),
        verdict(series));
  }

  private static Point tonight(Series series) {
    return series.points().get(series.points().size() - 1);
  }

  private static OptionalDouble smallest(Series series) {
    return series
        .level()
        .map(level -> OptionalDouble.of(level.smallest()))
        .orElseGet(OptionalDouble::empty);
  }

  private String value(Series series, double value) {
    String text = words.numbers().significant(value, 4);
    return series.quantity() == HistoryQuantity.OVERHEAD
        ? text
        : material.withUnit(text, series.benchmark());
  }

  private String verdict(Series series) {
    return words.say("history.verdict." + ComparisonText.word(series.verdict()));
  }

  private List<HistoryFigure> figures() {
    return material.analysis().benchmarks().stream()
        .flatMap(
            benchmark ->
                Stream.of(HistoryQuantity.values()).flatMap(q -> figure(benchmark.id(), q)))
        .toList();
  }

  private Stream<HistoryFigure> figure(String benchmark, HistoryQuantity quantity) {
    List<Series> shown =
        history.series().stream()
            .filter(series -> series.benchmark().equals(benchmark))
            .filter(series -> series.quantity() == quantity)
            .toList();
    return shown.isEmpty()
        ? Stream.empty()
        : Stream.of(new HistoryFigureBuilder(this, benchmark, quantity).figure(shown));
  }

  /** The course of one platform, for the figure. */
  HistoryFigure.Course course(Series series) {
    return new HistoryFigure.Course(
        material.heading(series.platform()),
        material.slot(series.platform()),
        series.level().map(HistorySectionBuilder::bounds),
        series.level().map(level -> levelText(series, level)).orElse(""),
        verdict(series),
        series.points().stream().map(this::dot).toList(),
        series.alarms().stream().map(alarm -> place(alarm.from())).toList());
  }

  private static Bounds bounds(Level level) {
    return new Bounds(level.low(), level.value(), level.high());
  }

  private String levelText(Series series, Level level) {
    return words.say(
        "history.level",
        Map.of("level", value(series, level.value()), "smallest", level.smallest()));
  }

  private HistoryFigure.Dot dot(Point point) {
    return new HistoryFigure.Dot(
        place(point.campaign()),
        point.value(),
        switch (point.state()) {
          case LEARNING, USUAL -> HistoryFigure.Mark.NONE;
          case SUSPECT -> HistoryFigure.Mark.SUSPECT;
          case ALARM -> HistoryFigure.Mark.ALARM;
          case UNUSABLE -> HistoryFigure.Mark.UNUSABLE;
        });
  }

  private int place(String campaign) {
    return 1 + history.nights().stream().map(History.Night::campaign).toList().indexOf(campaign);
  }
}
