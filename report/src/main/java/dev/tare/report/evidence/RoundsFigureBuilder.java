package dev.tare.report.evidence;

import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.comparison.RoundPairing;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.HistoryFigure.Track;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figure of the ratios of each round, on which verdicts from pairs rest. Where there are too
 * many rounds for dots, a dot is the median of consecutive ones.
 */
public record RoundsFigureBuilder(ReportContext context, String benchmark, Messages messages) {

  private static final int DOTS = 100;

  /** Platforms of one figure. */
  private static final int MOST = 8;

  /** Absent where nothing was compared round by round. */
  public static Optional<HistoryFigure> of(
      ReportContext context, String benchmark, List<Comparison> comparisons) {
    List<Comparison> paired =
        comparisons.stream()
            .filter(c -> c.method() == ComparisonMethod.PAIRED && c.shown().isPresent())
            .filter(c -> !c.isBarred() && c.pairs() > 1)
            .limit(MOST)
            .toList();
    return paired.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RoundsFigureBuilder(context, benchmark, context.messages()).figure(paired));
  }

  private HistoryFigure figure(List<Comparison> paired) {
    List<Track> tracks = paired.stream().map(this::track).toList();
    boolean directed = better().isPresent();
    return new HistoryFigure(
        benchmark + "-rounds",
        messages.text("figure.rounds.title", Map.of("benchmark", context.benchmark(benchmark))),
        tracks.stream().map(this::described).collect(Collectors.joining(" ")),
        caption(paired),
        messages.language(),
        messages.text(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis"),
        messages.text("figure.rounds.axis"),
        paired.stream().mapToInt(Comparison::pairs).max().orElseThrow(),
        List.of(),
        tracks,
        new RunDetails(
            messages.text("script.run.round"),
            List.of(
                messages.text(directed ? "figure.rounds.ratio" : "figure.ratios.plainAxis"),
                messages.text("figure.rounds.rounds")),
            paired.stream().map(this::details).toList()));
  }

  private String caption(List<Comparison> paired) {
    int group = paired.stream().mapToInt(c -> group(c.pairs())).max().orElseThrow();
    String caption = messages.text("figure.rounds.caption");
    return group == 1
        ? caption
        : caption + " " + messages.text("figure.rounds.grouped", Map.of("n", group));
  }

  private PlatformRuns details(Comparison comparison) {
    double[] ratios = ratios(comparison);
    int group = Math.max(1, group(ratios.length));
    return new PlatformRuns(
        comparison.platform(),
        name(comparison),
        IntStream.iterate(0, from -> from < ratios.length, from -> from + group)
            .mapToObj(from -> texts(ratios, from, Math.min(ratios.length, from + group)))
            .toList());
  }

  private List<String> texts(double[] ratios, int from, int to) {
    CampaignDot dot = dot(ratios, from, to);
    return List.of(
        Integer.toString(dot.campaign()),
        messages.numbers().significant(dot.value(), 4),
        to - from == 1 ? "" : (from + 1) + "\u2013" + to);
  }

  private String name(Comparison comparison) {
    return context.heading(comparison.platform()) + " / " + context.platform(comparison.baseline());
  }

  private static int group(int rounds) {
    return (rounds + DOTS - 1) / DOTS;
  }

  private Track track(Comparison comparison) {
    Estimate ratio = comparison.shown().orElseThrow();
    return new Track(
        comparison.platform(),
        name(comparison),
        context.slot(comparison.platform()),
        Optional.of(new Bounds(ratio.low(), ratio.point(), ratio.high())),
        new RatioText(ratio, context).text(),
        new ComparisonText(context, comparison).tag(),
        dots(ratios(comparison)),
        List.of());
  }

  /** In the order of the rounds; above 1 is worse where the direction is known. */
  private double[] ratios(Comparison comparison) {
    int sign = better().filter(Direction.HIGHER::equals).isPresent() ? -1 : 1;
    double[] logs =
        RoundPairing.of(sample(comparison.platform()), sample(comparison.baseline())).logRatios();
    return Arrays.stream(logs).map(log -> Math.exp(sign * log)).filter(Double::isFinite).toArray();
  }

  private Optional<Direction> better() {
    return context.analysis().benchmark(benchmark).better();
  }

  private Sample sample(String platform) {
    Cell cell = new Cell(platform, benchmark);
    return context.dataset().sample(cell).orElseGet(() -> Sample.empty(cell));
  }

  private static List<CampaignDot> dots(double[] ratios) {
    int group = Math.max(1, group(ratios.length));
    return IntStream.iterate(0, from -> from < ratios.length, from -> from + group)
        .mapToObj(from -> dot(ratios, from, Math.min(ratios.length, from + group)))
        .toList();
  }

  private static CampaignDot dot(double[] ratios, int from, int to) {
    double median = Quantiles.median(Arrays.copyOfRange(ratios, from, to));
    return new CampaignDot((from + 1 + to) / 2, median, CampaignMark.NONE);
  }

  private String described(Track track) {
    return track.platform() + ": " + track.levelText() + ", " + track.verdict() + ".";
  }
}
