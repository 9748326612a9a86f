package dev.tare.report.sections;

import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figure of all runs of a benchmark. */
record RunsFigureBuilder(ReportContext context, String benchmark, Messages messages) {

  /** If the ratio of two levels exceeds this, each platform gets its own axis. */
  private static final double LEVELS = 2;

  /** The same holds if a common axis would be longer than this many times the widest sample. */
  private static final double SPANS = 4;

  static Optional<RunsFigure> of(ReportContext context, String benchmark) {
    List<SampleResult> samples =
        context.samples(benchmark).stream()
            .filter(sample -> sample.n() > 0)
            .filter(sample -> context.runs(sample).isPresent())
            .toList();
    return samples.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RunsFigureBuilder(context, benchmark, context.messages()).figure(samples));
  }

  private RunsFigure figure(List<SampleResult> samples) {
    boolean oneScale = oneScale(samples);
    Map<String, String> names = Map.of("benchmark", context.benchmark(benchmark));
    List<RunSeries> series = samples.stream().map(this::series).toList();
    String scale = oneScale ? "figure.runs.oneScale" : "figure.runs.ownScales";
    return new RunsFigure(
        benchmark + "-runs",
        messages.text("figure.runs.title", names),
        series.stream().map(this::described).collect(Collectors.joining(" ")),
        caption(series, scale),
        messages.language(),
        context.unitAndDirection(benchmark),
        messages.text("figure.runs.axis"),
        messages.text("figure.runs.distribution"),
        oneScale,
        series);
  }

  private String caption(List<RunSeries> series, String scale) {
    Stream<String> range =
        series.stream().anyMatch(one -> !one.known())
            ? Stream.of("figure.runs.range")
            : Stream.of();
    Stream<String> hollow =
        series.stream().anyMatch(RunSeries::hollow) ? Stream.of("figure.runs.hollow") : Stream.of();
    return Stream.of(Stream.of("figure.runs.caption"), range, hollow, Stream.of(scale))
        .flatMap(keys -> keys)
        .map(messages::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean oneScale(List<SampleResult> samples) {
    DoubleSummaryStatistics levels = of(samples, sample -> sample.median().orElseThrow().point());
    double low = of(samples, sample -> sample.spread().min().orElseThrow()).getMin();
    double high = of(samples, sample -> sample.spread().max().orElseThrow()).getMax();
    double widest = of(samples, RunsFigureBuilder::span).getMax();
    return low > 0 && levels.getMax() / levels.getMin() < LEVELS && high - low <= SPANS * widest;
  }

  private static double span(SampleResult sample) {
    return sample.spread().max().orElseThrow() - sample.spread().min().orElseThrow();
  }

  private static DoubleSummaryStatistics of(
      List<SampleResult> samples, ToDoubleFunction<SampleResult> number) {
    return samples.stream().mapToDouble(number).summaryStatistics();
  }

  private RunSeries series(SampleResult result) {
    Sample sample = context.runs(result).orElseThrow();
    Map<Integer, OutlierMark> marks = marks(result);
    return new RunSeries(
        context.heading(result),
        context.slot(result.platform()),
        sample.runs().stream()
            .map(
                r ->
                    new RunDot(
                        r.number(), r.value(), marks.getOrDefault(r.number(), OutlierMark.NONE)))
            .toList(),
        Optional.of(bounds(result)),
        result.median().flatMap(MedianEstimate::interval).isPresent(),
        result.isImplausible(),
        SampleText.median(context, result),
        messages.text("noise.verdict." + MessageKey.of(result.verdict())),
        sample.failures().stream().map(Failure::run).sorted().toList(),
        sessions(sample.runs()));
  }

  /** The median with its interval, or with the range of the values where there is none. */
  private static Bounds bounds(SampleResult result) {
    MedianEstimate median = result.median().orElseThrow();
    Range around = median.interval().or(result::range).orElseThrow();
    return new Bounds(around.low(), median.point(), around.high());
  }

  private static Map<Integer, OutlierMark> marks(SampleResult result) {
    return result.outliers().stream()
        .collect(Collectors.toMap(Outlier::run, RunsFigureBuilder::mark, (first, second) -> first));
  }

  private static OutlierMark mark(Outlier outlier) {
    return outlier.severity() == OutlierSeverity.SEVERE ? OutlierMark.SEVERE : OutlierMark.MILD;
  }

  private static List<Integer> sessions(List<Run> runs) {
    return IntStream.range(1, runs.size())
        .filter(i -> !runs.get(i).session().equals(runs.get(i - 1).session()))
        .mapToObj(i -> runs.get(i).number())
        .toList();
  }

  private String described(RunSeries series) {
    long outliers = series.dots().stream().filter(dot -> dot.mark() != OutlierMark.NONE).count();
    return messages.text(
        "figure.runs.description",
        Map.of(
            "platform", series.platform(),
            "median", series.medianText(),
            "n", series.dots().size(),
            "outliers", outliers,
            "noise", series.noise()));
  }
}
