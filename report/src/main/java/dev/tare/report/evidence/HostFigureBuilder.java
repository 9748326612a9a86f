package dev.tare.report.evidence;

import dev.tare.dataset.CsvColumns;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.evidence.HostFigure;
import dev.tare.report.model.evidence.HostFigure.PlatformTimes;
import dev.tare.report.model.evidence.HostFigure.Reading;
import dev.tare.report.model.evidence.HostFigure.RunTime;
import dev.tare.report.model.evidence.HostFigure.Strip;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figure of the host over time.
 *
 * @param runs in order of time
 * @param recorded the facts that some run has
 * @param changing those that were not always 0
 */
public record HostFigureBuilder(
    ReportContext context,
    List<TimedRun> runs,
    List<String> recorded,
    List<String> changing,
    Messages messages) {

  public static final String ID = "host";

  /** Runs that are drawn one by one, and marks in all strips together. */
  private static final int RUNS = 300;

  private static final int MARKS = 1400;

  /** Absent where no time or nothing but 0 was recorded. */
  public static Optional<HostFigure> of(ReportContext context) {
    HostFigureBuilder builder = of(context, TimedRun.all(context));
    return builder.changing().isEmpty() || builder.to() <= builder.from()
        ? Optional.empty()
        : Optional.of(builder.figure());
  }

  private static HostFigureBuilder of(ReportContext context, List<TimedRun> runs) {
    return new HostFigureBuilder(
        context,
        runs,
        TimedRun.FACTS.stream().filter(fact -> facts(runs, fact).findAny().isPresent()).toList(),
        TimedRun.FACTS.stream()
            .filter(fact -> facts(runs, fact).anyMatch(value -> value > 0))
            .toList(),
        context.messages());
  }

  private static Stream<Double> facts(List<TimedRun> runs, String fact) {
    return runs.stream().flatMap(run -> Optional.ofNullable(run.facts().get(fact)).stream());
  }

  private double from() {
    return runs.get(0).time();
  }

  private double to() {
    return runs.stream().mapToDouble(TimedRun::end).max().orElseThrow();
  }

  private boolean isBinned() {
    return runs.size() > RUNS || runs.size() * changing().size() > MARKS;
  }

  private HostFigure figure() {
    return new HostFigure(
        ID,
        messages.text("page.host"),
        messages.text("figure.host.title"),
        description(),
        caption(),
        messages.language(),
        axis(),
        from(),
        to(),
        isBinned(),
        changing().stream().map(this::strip).toList(),
        platforms(),
        isBinned() ? RunDetails.NONE : new HostDetails(context, runs).details());
  }

  private String axis() {
    String first = DateText.day(from(), messages.language());
    String last = DateText.day(to(), messages.language());
    return first.equals(last)
        ? messages.text("figure.host.axis", Map.of("day", first))
        : messages.text("figure.host.days", Map.of("first", first, "last", last));
  }

  private Strip strip(String fact) {
    List<Reading> readings =
        isBinned() ? bins().readings(runs, fact) : runs.stream().flatMap(r -> of(r, fact)).toList();
    String title = messages.text("figure.host.unit." + unit(fact), name(fact));
    return new Strip(DisplayNames.capital(title), readings);
  }

  private static String unit(String fact) {
    return fact.equals(CsvColumns.LOAD1) ? "load" : "share";
  }

  private Map<String, Object> name(String fact) {
    return Map.of("fact", messages.text("script.run." + fact));
  }

  private static Stream<Reading> of(TimedRun run, String fact) {
    return Optional.ofNullable(run.facts().get(fact)).stream()
        .map(value -> new Reading(run.time(), run.end(), new Bounds(value, value, value)));
  }

  private TimeBins bins() {
    return new TimeBins(from(), to());
  }

  private List<PlatformTimes> platforms() {
    return context.analysis().platforms().stream()
        .map(platform -> platform(platform.id()))
        .filter(platform -> !platform.runs().isEmpty())
        .toList();
  }

  private PlatformTimes platform(String id) {
    return new PlatformTimes(id, context.heading(id), context.slot(id), times(id));
  }

  private List<RunTime> times(String platform) {
    if (isBinned()) {
      return bins().times(runs.stream().filter(run -> isOf(run, platform)).toList());
    }
    return IntStream.range(0, runs.size())
        .filter(i -> isOf(runs.get(i), platform))
        .mapToObj(i -> time(i + 1, runs.get(i)))
        .toList();
  }

  private static boolean isOf(TimedRun run, String platform) {
    return run.cell().platform().equals(platform);
  }

  private static RunTime time(int number, TimedRun run) {
    return new RunTime(number, run.time(), run.end(), run.failed());
  }

  private String caption() {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text(isBinned() ? "figure.host.binned" : "figure.host.caption"));
    if (runs.stream().anyMatch(TimedRun::failed)) {
      sentences.add(messages.text(isBinned() ? "figure.host.failures" : "figure.host.failed"));
    }
    if (changing().stream().anyMatch(fact -> fact.startsWith("psi"))) {
      sentences.add(messages.text("figure.host.pressure"));
    }
    String zero =
        recorded().stream()
            .filter(fact -> !changing().contains(fact))
            .map(fact -> messages.text("script.run." + fact))
            .collect(Collectors.joining(", "));
    if (!zero.isEmpty()) {
      sentences.add(messages.text("figure.host.zero", Map.of("facts", zero)));
    }
    return String.join(" ", sentences);
  }

  private String description() {
    return changing().stream().map(this::described).collect(Collectors.joining(" "));
  }

  private String described(String fact) {
    double most = facts(runs, fact).mapToDouble(value -> value).max().orElseThrow();
    return DisplayNames.capital(
        messages.text(
            "figure.host.description." + unit(fact),
            Map.of("fact", messages.text("script.run." + fact), "most", share(fact, most))));
  }

  private static double share(String fact, double most) {
    return fact.equals(CsvColumns.LOAD1) ? most : most / 100;
  }
}
