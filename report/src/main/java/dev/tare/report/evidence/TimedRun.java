package dev.tare.report.evidence;

import dev.tare.analyzer.code.LintCode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.sentences.ReportContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run whose time is known.
 *
 * @param run number in its sample
 * @param time start, Unix seconds
 * @param seconds duration; 0 if it is unknown
 * @param failed whether it has no value
 * @param facts what was recorded about the host, by column; what is impossible is left out
 */
record TimedRun(
    Cell cell, int run, double time, double seconds, boolean failed, Map<String, Double> facts) {

  /** Columns about the host, in the order in which they are shown. */
  static final List<String> FACTS =
      List.of(
          CsvColumns.STEAL,
          CsvColumns.THROTTLED,
          CsvColumns.PSI_CPU,
          CsvColumns.PSI_IO,
          CsvColumns.PSI_MEMORY,
          CsvColumns.IOWAIT,
          CsvColumns.LOAD1);

  /** Of more, reading what was recorded with each takes too long. */
  private static final int MOST = 100_000;

  double end() {
    return time + seconds;
  }

  /** All of a campaign, in order of time; none if nothing was recorded, or if they are too many. */
  static List<TimedRun> all(ReportContext context) {
    List<Sample> samples = context.dataset().samples();
    boolean recorded =
        samples.stream().anyMatch(sample -> FACTS.stream().anyMatch(sample::hasColumn));
    long runs = samples.stream().mapToLong(sample -> sample.runs().size()).sum();
    return recorded && runs <= MOST ? sorted(context) : List.of();
  }

  private static List<TimedRun> sorted(ReportContext context) {
    return context.dataset().samples().stream()
        .flatMap(sample -> all(sample, facts(context, sample)))
        .sorted(Comparator.comparingDouble(TimedRun::time))
        .toList();
  }

  private static Stream<TimedRun> all(Sample sample, List<String> facts) {
    return Stream.concat(
        sample.runs().stream().filter(run -> isKnown(run.time())).map(r -> of(sample, r, facts)),
        sample.failures().stream().filter(run -> isKnown(run.time())).map(TimedRun::of));
  }

  private static boolean isKnown(OptionalDouble time) {
    return time.isPresent() && Double.isFinite(time.getAsDouble());
  }

  private static TimedRun of(Sample sample, Run run, List<String> columns) {
    Map<String, Double> facts = new LinkedHashMap<>();
    columns.forEach(column -> run.number(column).ifPresent(fact -> facts.put(column, fact)));
    double seconds = Math.max(0, run.number(CsvColumns.SECONDS).orElse(0));
    double time = run.time().getAsDouble();
    return new TimedRun(sample.cell(), run.number(), time, seconds, false, facts);
  }

  private static TimedRun of(Failure failure) {
    double time = failure.time().getAsDouble();
    return new TimedRun(failure.cell(), failure.run(), time, 0, true, Map.of());
  }

  private static List<String> facts(ReportContext context, Sample sample) {
    Set<String> impossible = impossible(context, sample.cell());
    return FACTS.stream()
        .filter(sample::hasColumn)
        .filter(column -> !impossible.contains(column))
        .toList();
  }

  private static Set<String> impossible(ReportContext context, Cell cell) {
    return context.analysis().lint().stream()
        .filter(lint -> lint.code() == LintCode.IMPOSSIBLE_EVIDENCE)
        .filter(lint -> lint.where().platform().filter(cell.platform()::equals).isPresent())
        .filter(lint -> lint.where().benchmark().filter(cell.benchmark()::equals).isPresent())
        .flatMap(lint -> lint.text().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
