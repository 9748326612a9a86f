package dev.tare.report.evidence;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Scales;
import dev.tare.report.model.RunsFigure.Counts;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to read a figure of runs: only what is drawn, and what is not. */
public record RunsCaption(Messages messages, List<RunSeries> series, boolean oneScale) {

  public String text() {
    boolean dense = any(one -> one.density().isPresent());
    return Stream.of(
            when(any(one -> one.density().isEmpty()), "figure.runs.caption"),
            when(dense, "figure.runs.density"),
            series.stream().map(this::outliers),
            series.stream().map(this::failures),
            when(any(RunsCaption::hasRings), "figure.runs.rings"),
            when(any(one -> !one.failed().isEmpty()), "figure.runs.failed"),
            when(any(one -> !one.sessions().isEmpty()), "figure.runs.sessions"),
            when(any(one -> !one.levels().isEmpty()), "figure.runs.levels"),
            when(any(one -> !one.known()), "figure.runs.range"),
            when(any(RunSeries::hollow), "figure.runs.hollow"),
            scales())
        .flatMap(sentences -> sentences)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What may be compared on the scales, and which are logarithmic. */
  private Stream<String> scales() {
    List<Scale> scales = Scales.of(series, oneScale);
    boolean linear = scales.stream().anyMatch(scale -> !scale.logarithmic());
    return Stream.of(
            Stream.of(messages.text(scale())),
            when(!oneScale && linear, "figure.runs.deviations"),
            when(scales.stream().anyMatch(Scale::logarithmic), "figure.runs.logarithmic"))
        .flatMap(sentences -> sentences);
  }

  private String scale() {
    if (series.size() == 1) {
      return "figure.runs.scale";
    }
    if (oneScale) {
      return "figure.runs.oneScale";
    }
    return Scales.showEqualChanges(series) ? "figure.runs.ownScales" : "figure.runs.ownRanges";
  }

  private static boolean hasRings(RunSeries one) {
    return one.dots().stream().anyMatch(dot -> dot.mark() != OutlierMark.NONE);
  }

  private boolean any(Predicate<RunSeries> fact) {
    return series.stream().anyMatch(fact);
  }

  private Stream<String> when(boolean applies, String key) {
    return applies ? Stream.of(messages.text(key)) : Stream.empty();
  }

  /** Where not all severe outliers are drawn. */
  private String outliers(RunSeries one) {
    int all = one.counts().severe();
    return one.density().isEmpty() || one.dots().size() == all
        ? ""
        : part("figure.runs.outliers", one, one.dots().size(), all);
  }

  /** Where not all failed runs are drawn. */
  private String failures(RunSeries one) {
    Counts counts = one.counts();
    return one.failed().size() == counts.failed()
        ? ""
        : part("figure.runs.failures", one, one.failed().size(), counts.failed());
  }

  private String part(String key, RunSeries one, int shown, int all) {
    return messages.text(key, Map.of("platform", one.platform(), "shown", shown, "n", all));
  }
}
