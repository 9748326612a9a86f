package dev.tare.report.sections;

import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.evidence.DrawingLimits;
import dev.tare.report.evidence.RunSeriesBuilder;
import dev.tare.report.evidence.RunsCaption;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figure of all runs of a benchmark. */
record RunsFigureBuilder(ReportContext context, String benchmark, Messages messages) {

  /** If the ratio of two levels exceeds this, each platform gets its own axis. */
  private static final double LEVELS = 2;

  /** The same holds if a common axis would be longer than this many times a usual sample. */
  private static final double SPANS = 4;

  static List<RunsFigure> of(ReportContext context, String benchmark) {
    List<SampleResult> samples =
        context.samples(benchmark).stream()
            .filter(sample -> sample.n() > 0)
            .filter(sample -> context.runs(sample).isPresent())
            .toList();
    return new RunsFigureBuilder(context, benchmark, context.messages()).figures(samples);
  }

  /** One, or several where one would be too large. */
  private List<RunsFigure> figures(List<SampleResult> samples) {
    List<List<RunSeries>> parts =
        DrawingLimits.figures(
            samples.stream().map(sample -> RunSeriesBuilder.of(context, sample)).toList());
    return IntStream.range(0, parts.size()).mapToObj(i -> figure(samples, parts, i)).toList();
  }

  private RunsFigure figure(List<SampleResult> samples, List<List<RunSeries>> parts, int i) {
    boolean oneScale = oneScale(samples);
    List<RunSeries> series = parts.get(i);
    return new RunsFigure(
        benchmark + "-runs" + (i == 0 ? "" : "-" + (i + 1)),
        title(i + 1, parts.size()),
        series.stream().map(this::described).collect(Collectors.joining(" ")),
        new RunsCaption(messages, series, oneScale).text(),
        messages.language(),
        context.unitAndDirection(benchmark),
        messages.text("figure.runs.axis"),
        messages.text("figure.runs.distribution"),
        oneScale,
        series);
  }

  private String title(int part, int parts) {
    return messages.text(
        parts == 1 ? "figure.runs.title" : "figure.runs.part",
        Map.of("benchmark", context.benchmark(benchmark), "part", part, "parts", parts));
  }

  private static boolean oneScale(List<SampleResult> samples) {
    DoubleSummaryStatistics levels = of(samples, sample -> sample.median().orElseThrow().point());
    double low = of(samples, sample -> sample.spread().min().orElseThrow()).getMin();
    double high = of(samples, sample -> sample.spread().max().orElseThrow()).getMax();
    return low > 0
        && levels.getMax() / levels.getMin() < LEVELS
        && high - low <= SPANS * usualSpan(samples);
  }

  /** The upper one of two in the middle. */
  private static double usualSpan(List<SampleResult> samples) {
    double[] spans = samples.stream().mapToDouble(RunsFigureBuilder::span).sorted().toArray();
    return spans[spans.length / 2];
  }

  private static double span(SampleResult sample) {
    return sample.spread().max().orElseThrow() - sample.spread().min().orElseThrow();
  }

  private static DoubleSummaryStatistics of(
      List<SampleResult> samples, ToDoubleFunction<SampleResult> number) {
    return samples.stream().mapToDouble(number).summaryStatistics();
  }

  private String described(RunSeries series) {
    return messages.text(
        "figure.runs.description",
        Map.of(
            "platform", series.platform(),
            "median", series.medianText(),
            "n", series.counts().n(),
            "outliers", series.counts().outliers(),
            "noise", series.noise()));
  }
}
