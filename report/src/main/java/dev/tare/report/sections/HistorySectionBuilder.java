package dev.tare.report.sections;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistorySection;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.HistoryText;
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
record HistorySectionBuilder(ReportContext context, History history, Messages messages) {

  static Optional<HistorySection> of(ReportContext context) {
    return context
        .analysis()
        .history()
        .map(history -> new HistorySectionBuilder(context, history, context.messages()).section());
  }

  private HistorySection section() {
    return new HistorySection(
        "history", messages.text("page.history"), intro(), table(), figures());
  }

  private List<String> intro() {
    List<String> intro = new ArrayList<>();
    List<History.Night> others =
        history.earlier().stream().filter(night -> night.differs().isPresent()).toList();
    intro.add(
        history.isJudged()
            ? compared()
            : messages.text(others.isEmpty() ? "page.history.first" : "page.history.none"));
    if (!others.isEmpty()) {
      intro.add(
          messages.text(
              "page.history.others", Map.of("others", others.size(), "facts", facts(others))));
    }
    return intro;
  }

  private String compared() {
    List<History.Night> used =
        history.earlier().stream().filter(night -> night.differs().isEmpty()).toList();
    return messages.text(
        "page.history.intro", Map.of("earlier", used.size(), "first", moment(used.get(0))));
  }

  private String moment(History.Night night) {
    return night
        .started()
        .map(started -> DateText.minute(started, messages.language()))
        .orElse(night.campaign());
  }

  private static String facts(List<History.Night> others) {
    return others.stream()
        .flatMap(night -> night.differs().stream())
        .map(History.Difference::fact)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Table table() {
    return new Table(
        messages.text("table.history"),
        Stream.of("benchmark", "platform", "followed", "level", "tonight", "smallest", "verdict")
            .map(key -> new TableColumn(messages.text("table.history." + key), isNumeric(key)))
            .toList(),
        history.series().stream().map(this::row).toList(),
        history.series().stream().map(this::key).toList());
  }

  private RowKey key(Series series) {
    OptionalDouble level = series.level().stream().mapToDouble(History.Level::value).findFirst();
    return new RowKey(
        series.id(),
        List.of(series.platform()),
        List.of(
            "",
            "",
            "",
            RowKey.value(level),
            tonight(series).map(String::valueOf).orElse(""),
            RowKey.value(smallest(series)),
            ""));
  }

  private static boolean isNumeric(String column) {
    return List.of("level", "tonight", "smallest").contains(column);
  }

  private List<String> row(Series series) {
    HistoryText text = new HistoryText(context, series);
    return List.of(
        context.benchmark(series.benchmark()),
        context.heading(series.platform()),
        text.quantity(),
        series.level().map(level -> text.value(level.value())).orElse(ReportContext.NOTHING),
        tonight(series).map(text::value).orElse(ReportContext.NOTHING),
        SampleText.percent(context, smallest(series)),
        text.verdict());
  }

  /** Absent where the current campaign cannot continue a series. */
  private Optional<Double> tonight(Series series) {
    return series.point(history.tonight()).map(Point::value);
  }

  private static OptionalDouble smallest(Series series) {
    return series
        .level()
        .map(level -> OptionalDouble.of(level.smallest()))
        .orElseGet(OptionalDouble::empty);
  }

  private List<HistoryFigure> figures() {
    return context.analysis().benchmarks().stream()
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
        : Stream.of(new HistoryFigureBuilder(context, history, benchmark, quantity).figure(shown));
  }
}
