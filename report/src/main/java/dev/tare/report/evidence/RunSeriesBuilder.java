package dev.tare.report.evidence;

import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Density;
import dev.tare.report.model.RunsFigure.Counts;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.sentences.NoiseText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The runs of a sample, to be drawn: each as a dot, or where there are many as a density. */
public record RunSeriesBuilder(ReportContext context, SampleResult result, Sample sample) {

  /** Takes the result of a sample with runs. */
  public static RunSeries of(ReportContext context, SampleResult result) {
    return new RunSeriesBuilder(context, result, context.runs(result).orElseThrow()).series();
  }

  private RunSeries series() {
    boolean many = DrawingLimits.of(context).isMany(sample.runs().size());
    RunSessions sessions = RunSessions.of(sample);
    return new RunSeries(
        result.platform(),
        context.heading(result),
        context.slot(result.platform()),
        counts(),
        many ? severe() : all(),
        many ? Optional.of(context.densities().of(sample)) : Optional.<Density>empty(),
        Optional.of(bounds()),
        result.median().flatMap(MedianEstimate::interval).isPresent(),
        result.isImplausible(),
        SampleText.median(context, result),
        new NoiseText(context, result).verdict(),
        DrawingLimits.failures(sample.failures().stream().map(Failure::run).sorted().toList()),
        sessions.boundaries(),
        sessions.levels());
  }

  private Counts counts() {
    int severe =
        (int) result.outliers().stream().filter(o -> mark(o) == OutlierMark.SEVERE).count();
    return new Counts(
        sample.runs().size(), sample.failures().size(), result.outliers().size(), severe);
  }

  private List<RunDot> all() {
    Map<Integer, OutlierMark> marks =
        result.outliers().stream()
            .collect(Collectors.toMap(Outlier::run, RunSeriesBuilder::mark, (one, same) -> one));
    return sample.runs().stream()
        .map(run -> new RunDot(run.number(), run.value(), mark(marks, run)))
        .toList();
  }

  private static OutlierMark mark(Map<Integer, OutlierMark> marks, Run run) {
    return marks.getOrDefault(run.number(), OutlierMark.NONE);
  }

  private static OutlierMark mark(Outlier outlier) {
    return outlier.severity() == OutlierSeverity.SEVERE ? OutlierMark.SEVERE : OutlierMark.MILD;
  }

  /** The most extreme, without rings: no other run is a dot. */
  private List<RunDot> severe() {
    return result.outliers().stream()
        .filter(outlier -> mark(outlier) == OutlierMark.SEVERE)
        .sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.z())))
        .limit(DrawingLimits.OUTLIERS)
        .sorted(Comparator.comparingInt(Outlier::run))
        .map(outlier -> new RunDot(outlier.run(), outlier.value(), OutlierMark.NONE))
        .toList();
  }

  /** The median with its interval, or with the range of the values where there is none. */
  private Bounds bounds() {
    MedianEstimate median = result.median().orElseThrow();
    Range around = median.interval().or(result::range).orElseThrow();
    return new Bounds(around.low(), median.point(), around.high());
  }
}
