package dev.tare.report.sections;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.Row;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.tables.ComparisonTable;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figure of the overhead ratios of a benchmark. */
record RatiosFigureBuilder(ReportContext material, String benchmark, Messages words) {

  /** Ratios that span more than this are drawn on a logarithmic axis. */
  private static final double LINEAR = 3;

  static Optional<RatiosFigure> of(
      ReportContext material, String benchmark, List<Comparison> comparisons) {
    List<Comparison> drawn = comparisons.stream().filter(c -> c.overhead().isPresent()).toList();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(new RatiosFigureBuilder(material, benchmark, material.words()).figure(drawn));
  }

  private RatiosFigure figure(List<Comparison> comparisons) {
    double margin = material.analysis().options().margin();
    boolean directed = material.analysis().benchmark(benchmark).better().isPresent();
    List<Row> rows = comparisons.stream().map(this::row).toList();
    return new RatiosFigure(
        benchmark + "-ratios",
        words.say("figure.ratios.title", Map.of("benchmark", material.benchmark(benchmark))),
        rows.stream().map(this::described).collect(Collectors.joining(" ")),
        words.say(directed ? "figure.ratios.caption" : "figure.ratios.plainCaption"),
        words.language(),
        words.say(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis"),
        1 / (1 + margin),
        1 + margin,
        words.say("figure.ratios.margin", Map.of("margin", margin)),
        span(comparisons) > LINEAR,
        rows);
  }

  private static double span(List<Comparison> comparisons) {
    double low = 1;
    double high = 1;
    for (Comparison comparison : comparisons) {
      low = Math.min(low, comparison.overhead().orElseThrow().low());
      high = Math.max(high, comparison.overhead().orElseThrow().high());
    }
    return high / low;
  }

  private Row row(Comparison comparison) {
    Estimate overhead = comparison.overhead().orElseThrow();
    ComparisonText said = new ComparisonText(material, comparison);
    return new Row(
        ComparisonTable.pair(material, comparison),
        material.slot(comparison.platform()),
        new Bounds(overhead.low(), overhead.point(), overhead.high()),
        ComparisonText.ratio(overhead, words.numbers()),
        said.tag(),
        said.tone());
  }

  private String described(Row row) {
    return row.label() + ": " + row.text() + ", " + row.verdict() + ".";
  }
}
