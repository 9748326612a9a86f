package dev.tare.report.evidence;

import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.evidence.CausesFigure;
import dev.tare.report.model.evidence.CausesFigure.CauseDot;
import dev.tare.report.model.evidence.CausesFigure.CausePanel;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figure of the runs of a benchmark against what coincided with slow ones. */
public record CausesFigureBuilder(ReportContext context, String benchmark, Messages messages) {

  /** Of one figure. */
  private static final int PANELS = 9;

  private static final int DOTS = 500;

  /** A cause of a sample that rests on numbers. */
  private record Recorded(SampleResult result, Sample sample, Cause cause, RecordedCause what) {}

  /** Absent without such causes. */
  public static Optional<CausesFigure> of(ReportContext context, String benchmark) {
    return new CausesFigureBuilder(context, benchmark, context.messages()).figure();
  }

  private Optional<CausesFigure> figure() {
    List<Recorded> causes = recorded();
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of(figure(causes.stream().limit(PANELS).toList(), causes.size()));
  }

  private List<Recorded> recorded() {
    return context.samples(benchmark).stream().flatMap(this::recorded).toList();
  }

  private Stream<Recorded> recorded(SampleResult result) {
    return context.runs(result).stream()
        .flatMap(
            sample ->
                result.causes().stream()
                    .flatMap(
                        cause ->
                            RecordedCause.of(cause.code()).stream()
                                .map(what -> new Recorded(result, sample, cause, what))));
  }

  private CausesFigure figure(List<Recorded> causes, int all) {
    int step = step(causes);
    return new CausesFigure(
        benchmark + "-causes",
        messages.text("figure.causes.title", Map.of("benchmark", context.benchmark(benchmark))),
        causes.stream().map(this::described).collect(Collectors.joining(" ")),
        caption(causes, step, all),
        messages.language(),
        context.unitAndDirection(benchmark),
        causes.stream().map(cause -> panel(cause, step)).toList());
  }

  /** Every run is drawn, or every second, and so on. */
  private static int step(List<Recorded> causes) {
    int dots = causes.stream().mapToInt(cause -> cause.sample().runs().size()).sum();
    int rings = causes.stream().mapToInt(cause -> cause.cause().runs().size()).sum();
    return (dots + rings + DOTS - 1) / DOTS;
  }

  private String described(Recorded cause) {
    return messages.text(
        "figure.causes.description",
        Map.of(
            "platform", context.heading(cause.result()),
            "cause", cause.what().title(messages),
            "n", cause.sample().runs().size()));
  }

  private String caption(List<Recorded> causes, int step, int all) {
    boolean counted = causes.stream().anyMatch(cause -> !cause.cause().runs().isEmpty());
    return Stream.of(
            Stream.of(messages.text("figure.causes.caption")),
            Stream.of(messages.text("figure.causes.rings")).filter(text -> counted),
            Stream.of(messages.text("figure.causes.thinned", Map.of("n", step)))
                .filter(text -> step > 1),
            Stream.of(some(causes.size(), all)).filter(text -> causes.size() < all))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private String some(int shown, int all) {
    return messages.text("figure.causes.some", Map.of("shown", shown, "n", all));
  }

  private CausePanel panel(Recorded cause, int step) {
    return new CausePanel(
        cause.result().platform(),
        context.heading(cause.result()),
        context.slot(cause.result().platform()),
        cause.what().title(messages),
        dots(cause, step));
  }

  private List<CauseDot> dots(Recorded cause, int step) {
    boolean explained = !DrawingLimits.of(context).isMany(cause.sample().runs().size());
    List<Run> runs = cause.sample().runs();
    Set<Integer> counted = Set.copyOf(cause.cause().runs());
    return IntStream.range(0, runs.size())
        .filter(i -> i % step == 0)
        .filter(i -> cause.what().of(runs, i).isPresent())
        .mapToObj(
            i ->
                new CauseDot(
                    explained ? runs.get(i).number() : 0,
                    cause.what().of(runs, i).getAsDouble(),
                    runs.get(i).value(),
                    counted.contains(runs.get(i).number())))
        .toList();
  }
}
