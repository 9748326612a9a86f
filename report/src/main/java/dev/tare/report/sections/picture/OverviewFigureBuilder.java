package dev.tare.report.sections.picture;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.PlatformRow;
import dev.tare.report.model.OverviewFigure.Spot;
import dev.tare.report.model.OverviewFigure.SpotKind;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The picture of the overview: the same values as in its table. */
public record OverviewFigureBuilder(ReportContext context, Overview overview, Messages messages) {

  /** Absent without a baseline: there is nothing that all platforms could be compared with. */
  public static Optional<OverviewFigure> of(ReportContext context, Overview overview) {
    boolean empty = overview.rows().isEmpty() || overview.columns().isEmpty();
    return context
        .baseline()
        .filter(baseline -> !empty)
        .map(baseline -> new OverviewFigureBuilder(context, overview, context.messages()))
        .map(builder -> builder.figure(context.platform(context.baseline().orElseThrow())));
  }

  private OverviewFigure figure(String baseline) {
    double margin = context.analysis().options().margin();
    Map<String, String> names = Map.of("baseline", baseline);
    List<BenchmarkPanel> panels =
        IntStream.range(0, overview.columns().size()).mapToObj(this::panel).toList();
    return new OverviewFigure(
        "overview",
        messages.text("figure.overview.title", names),
        description(),
        isEmpty(panels)
            ? messages.text("figure.overview.empty")
            : messages.text("figure.overview.caption", names) + directionless(),
        messages.language(),
        messages.text("figure.overview.axis", names),
        messages.text("figure.overview.axis.whole", names),
        1 / (1 + margin),
        1 + margin,
        context.analysis().platforms().stream().map(this::row).toList(),
        panels,
        new OverviewLegendBuilder(messages, margin).of(panels));
  }

  private static boolean isEmpty(List<BenchmarkPanel> panels) {
    return panels.stream().allMatch(BenchmarkPanel::isEmpty);
  }

  private String directionless() {
    String benchmarks =
        context.analysis().benchmarks().stream()
            .filter(benchmark -> benchmark.better().isEmpty())
            .map(benchmark -> context.benchmark(benchmark.id()))
            .collect(Collectors.joining(", "));
    return benchmarks.isEmpty()
        ? ""
        : " " + messages.text("figure.overview.directionless", Map.of("benchmarks", benchmarks));
  }

  private PlatformRow row(Platform platform) {
    return new PlatformRow(
        platform.id(), context.heading(platform.id()), context.slot(platform.id()));
  }

  private BenchmarkPanel panel(int column) {
    List<Spot> spots = new ArrayList<>();
    for (int row = 0; row < overview.rows().size(); row++) {
      spots.add(spot(row, column));
    }
    return new BenchmarkPanel(overview.columns().get(column).title(), spots);
  }

  private Spot spot(int row, int column) {
    Platform platform = context.analysis().platforms().get(row);
    Benchmark benchmark = context.analysis().benchmarks().get(column);
    OverviewCell cell = overview.rows().get(row).cells().get(column);
    Optional<OverviewFigure.Nights> nights =
        new NightsBuilder(context).of(platform.id(), benchmark.id());
    return context
        .againstBaseline(platform.id(), benchmark.id())
        .filter(comparison -> comparison.shown().isPresent() && !comparison.isBarred())
        .map(comparison -> compared(comparison, cell, nights))
        .orElseGet(() -> alone(platform.id(), benchmark.id(), cell, nights));
  }

  private Spot compared(
      Comparison comparison, OverviewCell cell, Optional<OverviewFigure.Nights> nights) {
    Estimate ratio = comparison.shown().orElseThrow();
    boolean decided = comparison.verdict() != ComparisonVerdict.UNDECIDED;
    return new Spot(
        decided ? SpotKind.DECIDED : SpotKind.UNDECIDED,
        Optional.of(new Bounds(ratio.low(), ratio.point(), ratio.high())),
        cell.tone(),
        new ComparisonText(context, comparison).signed(cell.value()),
        nights);
  }

  /** Without a ratio: the baseline, a platform that is compared with none, or no value. */
  private Spot alone(
      String platform,
      String benchmark,
      OverviewCell cell,
      Optional<OverviewFigure.Nights> nights) {
    boolean measured =
        context
            .index()
            .sample(platform, benchmark)
            .filter(sample -> sample.n() > 0 && !sample.isImplausible())
            .isPresent();
    boolean baseline = context.isBaseline(platform);
    boolean value = measured && !cell.value().equals(ReportContext.NOTHING);
    if (value && (baseline || cell.verdict().isEmpty())) {
      SpotKind kind = baseline ? SpotKind.REFERENCE : SpotKind.VALUE;
      return new Spot(kind, Optional.empty(), cell.tone(), cell.value(), nights);
    }
    String reason = measured && !value ? noRatio(platform, benchmark) : reason(cell);
    return new Spot(SpotKind.ABSENT, Optional.empty(), Tone.NEUTRAL, reason, Optional.empty());
  }

  private String noRatio(String platform, String benchmark) {
    boolean few =
        context
            .againstBaseline(platform, benchmark)
            .filter(comparison -> comparison.has(ComparisonCode.TOO_FEW_RUNS))
            .isPresent();
    return messages.text(few ? "figure.overview.fewRuns" : "figure.overview.noRatio");
  }

  private String reason(OverviewCell cell) {
    return cell.verdict().orElse(messages.text("name.state.not_measured"));
  }

  private String description() {
    return IntStream.range(0, overview.columns().size())
        .mapToObj(this::described)
        .collect(Collectors.joining(" "));
  }

  private String described(int column) {
    return overview.columns().get(column).title()
        + ": "
        + overview.rows().stream()
            .map(row -> row.title() + " " + words(row.cells().get(column)))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String words(OverviewCell cell) {
    Stream<String> value =
        Stream.of(cell.value()).filter(text -> !text.equals(ReportContext.NOTHING));
    return Stream.of(value, cell.verdict().stream())
        .flatMap(texts -> texts)
        .collect(Collectors.joining(", "));
  }
}
