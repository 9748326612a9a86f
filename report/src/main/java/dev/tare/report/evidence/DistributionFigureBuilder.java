package dev.tare.report.evidence;

import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.evidence.DistributionFigure;
import dev.tare.report.model.evidence.DistributionFigure.Curve;
import dev.tare.report.model.evidence.DistributionFigure.DistributionPanel;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figure of the distributions of a benchmark.
 *
 * @param runs as they are drawn in order, by platform
 */
public record DistributionFigureBuilder(
    ReportContext context, String benchmark, Map<String, RunSeries> runs, Messages messages) {

  /** Fewer runs are no distribution. */
  private static final int FEWEST = 5;

  /** Medians of a panel that follow each other are within this factor. */
  private static final double LEVELS = 2;

  /** Lines of a panel, and of a figure. */
  private static final int CURVES = 7;

  private static final int PLATFORMS = 14;

  private static final double LOGARITHMIC = 20;

  /** Absent where no platform has enough runs. */
  public static Optional<DistributionFigure> of(
      ReportContext context, String benchmark, List<RunsFigure> figures) {
    Map<String, RunSeries> runs =
        figures.stream()
            .flatMap(figure -> figure.series().stream())
            .collect(Collectors.toMap(RunSeries::id, Function.identity()));
    List<SampleResult> samples =
        context.samples(benchmark).stream()
            .filter(sample -> sample.n() >= FEWEST && runs.containsKey(sample.platform()))
            .toList();
    return samples.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DistributionFigureBuilder(context, benchmark, runs, context.messages())
                .figure(samples.stream().limit(PLATFORMS).toList(), samples.size()));
  }

  private DistributionFigure figure(List<SampleResult> samples, int all) {
    List<DistributionPanel> panels =
        groups(samples).stream()
            .map(this::panel)
            .sorted(Comparator.comparingInt(this::place))
            .toList();
    boolean shared = panels.stream().anyMatch(panel -> !panel.levels().isEmpty());
    return new DistributionFigure(
        benchmark + "-distribution",
        messages.text(
            "figure.distribution.title", Map.of("benchmark", context.benchmark(benchmark))),
        samples.stream().map(this::described).collect(Collectors.joining(" ")),
        caption(samples, panels) + some(samples.size(), all),
        messages.language(),
        messages.text("figure.distribution.share"),
        context.unitAndDirection(benchmark),
        shared,
        panels,
        details(panels));
  }

  private String described(SampleResult sample) {
    double low = sample.spread().min().orElseThrow();
    double high = sample.spread().max().orElseThrow();
    return messages.text(
        "figure.distribution.description",
        Map.of(
            "platform", context.heading(sample),
            "low", value(low, high),
            "median", SampleText.point(context, sample),
            "high", value(high, low)));
  }

  private String value(double end, double other) {
    return context.withUnit(messages.numbers().beside(end, other, 4), benchmark);
  }

  private String value(double value) {
    return context.withUnit(messages.numbers().significant(value, 4), benchmark);
  }

  /** Platforms at about the same level, from the lowest to the highest. */
  private static List<List<SampleResult>> groups(List<SampleResult> samples) {
    List<List<SampleResult>> groups = new ArrayList<>();
    double last = 0;
    for (SampleResult sample :
        samples.stream().sorted(Comparator.comparingDouble(s -> median(s))).toList()) {
      boolean far = last > 0 && median(sample) > LEVELS * last;
      if (groups.isEmpty() || far || groups.get(groups.size() - 1).size() == CURVES) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(sample);
      last = median(sample);
    }
    return groups;
  }

  /** Of the first platform of a panel. */
  private int place(DistributionPanel panel) {
    return context.samples(benchmark).stream()
        .map(SampleResult::platform)
        .toList()
        .indexOf(panel.curves().get(0).id());
  }

  private static double median(SampleResult sample) {
    return sample.median().orElseThrow().point();
  }

  private DistributionPanel panel(List<SampleResult> group) {
    List<Curve> curves =
        group.stream()
            .sorted(Comparator.comparingInt(sample -> context.samples(benchmark).indexOf(sample)))
            .map(this::curve)
            .toList();
    double low = curves.stream().mapToDouble(Curve::smallest).min().orElseThrow();
    double high = curves.stream().mapToDouble(Curve::largest).max().orElseThrow();
    return new DistributionPanel(low > 0 && high / low > LOGARITHMIC, levels(low, high), curves);
  }

  /** Those between the smallest and the largest value. */
  private List<Double> levels(double low, double high) {
    return context.analysis().levels().stream()
        .filter(levels -> levels.benchmark().equals(benchmark))
        .filter(levels -> levels.low() >= low && levels.high() <= high)
        .flatMap(levels -> Stream.of(levels.low(), levels.high()))
        .toList();
  }

  private Curve curve(SampleResult sample) {
    RunSeries series = runs.get(sample.platform());
    DistributionSteps steps = DistributionSteps.of(series, areRuns());
    return new Curve(
        sample.platform(), series.platform(), series.slot(), steps.values(), steps.told());
  }

  private boolean areRuns() {
    return DistributionSteps.areRuns(runs.values());
  }

  /** Of single runs, the section tells more. */
  private RunDetails details(List<DistributionPanel> panels) {
    return areRuns()
        ? RunDetails.NONE
        : new RunDetails(
            messages.text("figure.distribution.quantile"),
            List.of(messages.text("script.run.value")),
            panels.stream().flatMap(panel -> panel.curves().stream()).map(this::shares).toList());
  }

  private PlatformRuns shares(Curve curve) {
    return new PlatformRuns(
        curve.id(),
        curve.platform(),
        curve.steps().stream()
            .map(step -> List.of(step.number() + "", value(curve.values().get(step.at()))))
            .toList());
  }

  private String some(int shown, int all) {
    return shown < all
        ? " " + messages.text("figure.distribution.some", Map.of("shown", shown, "n", all))
        : "";
  }

  private String caption(List<SampleResult> samples, List<DistributionPanel> panels) {
    boolean many = samples.stream().anyMatch(sample -> sample.n() > DistributionSteps.MOST);
    return Stream.of(
            Stream.of("caption"),
            Stream.of("quantiles").filter(key -> many),
            Stream.of("levels").filter(key -> panels.stream().anyMatch(p -> !p.levels().isEmpty())),
            Stream.of("panels").filter(key -> panels.size() > 1),
            Stream.of("logarithmic")
                .filter(key -> panels.stream().anyMatch(DistributionPanel::logarithmic)))
        .flatMap(keys -> keys)
        .map(key -> messages.text("figure.distribution." + key))
        .collect(Collectors.joining(" "));
  }
}
