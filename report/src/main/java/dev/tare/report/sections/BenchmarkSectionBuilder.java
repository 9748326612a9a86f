package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Benchmark;
import dev.tare.report.background.BenchmarkBackground;
import dev.tare.report.evidence.CausesFigureBuilder;
import dev.tare.report.evidence.DistributionFigureBuilder;
import dev.tare.report.evidence.RoundsFigureBuilder;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Figure;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.tables.ComparisonTable;
import dev.tare.report.tables.RunValuesTable;
import dev.tare.report.tables.StatisticsTable;
import dev.tare.report.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section on one benchmark. */
final class BenchmarkSectionBuilder {

  private BenchmarkSectionBuilder() {}

  /** The rows of the figures of ratios of all benchmarks. */
  static List<RatioRow> ratios(ReportContext context) {
    return context.analysis().benchmarks().stream()
        .map(Benchmark::id)
        .flatMap(
            id ->
                RatiosFigureBuilder.rows(context, id, shown(context, comparisons(context, id)))
                    .stream())
        .toList();
  }

  /**
   * Builds the section.
   *
   * @param ratios the rows of the figures of ratios of all benchmarks
   */
  static BenchmarkSection of(ReportContext context, String benchmark, List<RatioRow> ratios) {
    Messages messages = context.messages();
    List<Comparison> comparisons = comparisons(context, benchmark);
    List<RunsFigure> runs = RunsFigureBuilder.of(context, benchmark);
    RunValuesTable values = RunValuesTable.of(context, benchmark);
    return new BenchmarkSection(
        ReportContext.anchor(benchmark),
        context.benchmark(benchmark),
        intro(context, benchmark),
        statements(context, shown(context, comparisons)),
        runs,
        RatiosFigureBuilder.of(context, benchmark, shown(context, comparisons), ratios),
        RoundsFigureBuilder.of(context, benchmark, shown(context, comparisons)),
        DistributionFigureBuilder.of(context, benchmark, runs).map(Figure.class::cast),
        CausesFigureBuilder.of(context, benchmark).map(Figure.class::cast),
        messages.text("page.noise"),
        context.samples(benchmark).stream().map(s -> NoiseNoteBuilder.of(context, s)).toList(),
        SegmentsBuilder.of(context, benchmark),
        ComparisonTable.of(context, comparisons),
        ComparisonTable.some(context, shown(context, comparisons), comparisons.size()),
        StatisticsTable.of(context, benchmark),
        values.shown(),
        values.files(),
        RunDetailsBuilder.of(context, benchmark, runs),
        true);
  }

  /** What the benchmark does, its unit and id. */
  private static String intro(ReportContext context, String benchmark) {
    String shown = context.unitAndDirection(benchmark);
    boolean known = !context.unit(benchmark).isEmpty();
    String unit =
        context
            .messages()
            .text(
                known ? "page.benchmark.intro" : "page.benchmark.intro.noUnit",
                Map.of(
                    "benchmark", benchmark, "unit", known ? shown : DisplayNames.capital(shown)));
    return BenchmarkBackground.line(context, context.analysis().benchmark(benchmark))
        .map(line -> line + " " + unit)
        .orElse(unit);
  }

  /** Those with the baseline first. */
  private static List<Comparison> comparisons(ReportContext context, String benchmark) {
    return context.analysis().comparisons().stream()
        .filter(comparison -> comparison.benchmark().equals(benchmark))
        .sorted(Comparator.comparing(c -> !context.isBaseline(c.baseline())))
        .toList();
  }

  /** Those with the baseline; without one, all. */
  private static List<Comparison> shown(ReportContext context, List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(c -> context.baseline().isEmpty() || context.isBaseline(c.baseline()))
        .toList();
  }

  /** Reasons that all comparisons share are stated once, last. */
  private static List<Statement> statements(ReportContext context, List<Comparison> shown) {
    Set<Reason<ComparisonCode>> shared = shared(shown);
    Stream<Statement> each =
        shown.stream().map(c -> new ComparisonText(context, c).statement(shared));
    return Stream.concat(each, sharedReasons(context, shared)).toList();
  }

  private static Set<Reason<ComparisonCode>> shared(List<Comparison> comparisons) {
    Set<Reason<ComparisonCode>> shared = new LinkedHashSet<>();
    if (comparisons.size() > 1) {
      shared.addAll(comparisons.get(0).reasons());
      comparisons.forEach(comparison -> shared.retainAll(comparison.reasons()));
    }
    return shared;
  }

  private static Stream<Statement> sharedReasons(
      ReportContext context, Set<Reason<ComparisonCode>> shared) {
    String text =
        shared.stream()
            .map(reason -> ComparisonText.reason(context, reason))
            .collect(Collectors.joining(" "));
    String tag = context.messages().text("comparison.all");
    return text.isEmpty()
        ? Stream.empty()
        : Stream.of(new Statement(Tone.NEUTRAL, tag, text, List.of(), List.of()));
  }
}
