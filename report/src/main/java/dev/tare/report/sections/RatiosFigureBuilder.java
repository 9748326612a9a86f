package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.tables.ComparisonTable;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figure of the overhead ratios of a benchmark. */
record RatiosFigureBuilder(ReportContext context, String benchmark, Messages messages) {

  /** Ratios that span more than this are drawn on a logarithmic axis. */
  private static final double LINEAR = 3;

  static Optional<RatiosFigure> of(
      ReportContext context, String benchmark, List<Comparison> comparisons) {
    List<Comparison> drawn =
        comparisons.stream().filter(c -> c.overhead().isPresent() && !c.isBarred()).toList();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RatiosFigureBuilder(context, benchmark, context.messages()).figure(drawn));
  }

  private RatiosFigure figure(List<Comparison> comparisons) {
    double margin = context.analysis().options().margin();
    boolean directed = context.analysis().benchmark(benchmark).better().isPresent();
    boolean logarithmic = span(comparisons) > LINEAR;
    List<RatioRow> rows = comparisons.stream().map(this::row).toList();
    return new RatiosFigure(
        benchmark + "-ratios",
        messages.text("figure.ratios.title", Map.of("benchmark", context.benchmark(benchmark))),
        rows.stream().map(this::described).collect(Collectors.joining(" ")),
        messages.text(directed ? "figure.ratios.caption" : "figure.ratios.plainCaption"),
        messages.language(),
        axis(directed, logarithmic),
        1 / (1 + margin),
        1 + margin,
        messages.text("figure.ratios.margin", Map.of("margin", margin)),
        logarithmic,
        rows);
  }

  private String axis(boolean directed, boolean logarithmic) {
    String axis = messages.text(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis");
    return logarithmic ? messages.text("figure.ratios.logarithmic", Map.of("axis", axis)) : axis;
  }

  private static double span(List<Comparison> comparisons) {
    double low = 1;
    double high = 1;
    for (Comparison comparison : comparisons) {
      low = Math.min(low, comparison.shown().orElseThrow().low());
      high = Math.max(high, comparison.shown().orElseThrow().high());
    }
    return high / low;
  }

  private RatioRow row(Comparison comparison) {
    Estimate overhead = comparison.shown().orElseThrow();
    ComparisonText text = new ComparisonText(context, comparison);
    return new RatioRow(
        comparison.platform(),
        ComparisonTable.pair(context, comparison),
        context.slot(comparison.platform()),
        comparison.verdict() == ComparisonVerdict.UNDECIDED,
        new Bounds(overhead.low(), overhead.point(), overhead.high()),
        new RatioText(overhead, messages.numbers()).text(),
        text.signed(),
        text.tone());
  }

  private String described(RatioRow row) {
    return row.label() + ": " + row.text() + ", " + row.verdict() + ".";
  }
}
