package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.chart.axis.RatioZones;
import dev.tare.report.evidence.RatiosCaption;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.AxisKind;
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

  /**
   * Absent where nothing can be drawn.
   *
   * @param all the rows of all such figures of the report
   */
  static Optional<RatiosFigure> of(
      ReportContext context, String benchmark, List<Comparison> comparisons, List<RatioRow> all) {
    List<RatioRow> rows = rows(context, benchmark, comparisons);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RatiosFigureBuilder(context, benchmark, context.messages()).figure(rows, all));
  }

  static List<RatioRow> rows(
      ReportContext context, String benchmark, List<Comparison> comparisons) {
    RatiosFigureBuilder builder = new RatiosFigureBuilder(context, benchmark, context.messages());
    return comparisons.stream()
        .filter(c -> c.overhead().isPresent() && !c.isBarred())
        .map(builder::row)
        .toList();
  }

  private RatiosFigure figure(List<RatioRow> rows, List<RatioRow> all) {
    double margin = context.analysis().options().margin();
    boolean directed = context.analysis().benchmark(benchmark).better().isPresent();
    RatiosCaption caption = new RatiosCaption(messages, rows);
    AxisKind kind = RatioZones.kind(rows.stream().map(RatioRow::ratio).toList());
    return new RatiosFigure(
        benchmark + "-ratios",
        messages.text("figure.ratios.title", Map.of("benchmark", context.benchmark(benchmark))),
        rows.stream().map(this::described).collect(Collectors.joining(" ")),
        caption.text(directed ? "figure.ratios.caption" : "figure.ratios.plainCaption"),
        messages.language(),
        messages.text(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis"),
        1 / (1 + margin),
        1 + margin,
        messages.text("figure.ratios.margin", Map.of("margin", margin)),
        kind,
        caption.axis(kind),
        rows,
        all);
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
        new RatioText(overhead, context).text(),
        text.signed(),
        text.tone());
  }

  private String described(RatioRow row) {
    return row.label() + ": " + row.text() + ", " + row.verdict() + ".";
  }
}
