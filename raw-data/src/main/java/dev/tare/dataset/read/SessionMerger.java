package dev.tare.dataset.read;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.source.SourceSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Puts the series of a cell together: each is a session, unless every one has a single run. They
 * are in the order of their first times, or else of their names.
 */
final class SessionMerger {

  private final Cell cell;
  private final List<NamedSeries> series;
  private final List<Run> runs = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Map<Integer, List<Double>> inner = new TreeMap<>();
  private int last;

  private SessionMerger(List<NamedSeries> series) {
    this.cell = series.get(0).cell();
    this.series = series;
  }

  /** The sample of the numbered series of one cell. */
  static Sample merge(List<NamedSeries> series) {
    return new SessionMerger(series).merge();
  }

  /** The files of a sample in one text. */
  static String files(List<NamedSeries> series) {
    List<String> names = series.stream().map(one -> one.file().name()).distinct().toList();
    String some = names.stream().limit(3).collect(Collectors.joining(", "));
    return names.size() > 3 ? some + " and " + (names.size() - 3) + " more" : some;
  }

  /** Whether the series are sessions, not single runs. */
  static boolean areSessions(List<NamedSeries> series) {
    return series.size() > 1 && series.stream().anyMatch(one -> size(one.series()) > 1);
  }

  /**
   * The series of one cell in their order, each with the number of its session; without numbers
   * where they are single runs.
   */
  static List<NamedSeries> numbered(List<NamedSeries> series) {
    boolean stated = series.stream().anyMatch(one -> one.session().isPresent());
    List<NamedSeries> ordered = series.stream().sorted(order(series)).toList();
    if (!stated && !areSessions(series)) {
      return ordered;
    }
    List<NamedSeries> numbered = new ArrayList<>();
    int last = 0;
    for (NamedSeries one : ordered) {
      last = one.session().orElse(last + 1);
      numbered.add(one.inSession(last));
    }
    return numbered;
  }

  private Sample merge() {
    NamedSeries first = series.get(0);
    if (series.size() == 1 && first.session().isEmpty()) {
      return sample(first.series());
    }
    series.forEach(one -> add(one, one.session()));
    return new Sample(cell, files(series), runs, failures, inner, printedUnit());
  }

  /** The only series of a cell, as it is. */
  private Sample sample(SourceSeries only) {
    List<Failure> failed =
        only.failures().stream().map(one -> failure(series.get(0), one, 0)).toList();
    return new Sample(cell, files(series), only.runs(), failed, only.inner(), only.printedUnit());
  }

  private void add(NamedSeries one, OptionalInt session) {
    boolean single = series.size() == 1;
    int before = single ? 0 : last;
    for (Run run : one.series().runs()) {
      runs.add(
          single && session.isEmpty()
              ? run
              : new Run(
                  before + run.number(),
                  single ? run.line() : 0,
                  run.time(),
                  run.value(),
                  columns(run, session)));
      last = Math.max(last, before + run.number());
    }
    for (SourceSeries.FailedRun failed : one.series().failures()) {
      failures.add(failure(one, failed, before));
      last = Math.max(last, before + failed.run());
    }
    one.series().inner().forEach((run, values) -> inner.put(before + run, values));
  }

  private static Map<String, String> columns(Run run, OptionalInt session) {
    if (session.isEmpty()) {
      return run.columns();
    }
    Map<String, String> columns = new LinkedHashMap<>(run.columns());
    columns.put(CsvColumns.SESSION, Integer.toString(session.getAsInt()));
    return columns;
  }

  private Failure failure(NamedSeries one, SourceSeries.FailedRun failed, int before) {
    return new Failure(
        cell,
        before + failed.run(),
        failed.time(),
        failed.reason(),
        failed.exit(),
        Optional.empty(),
        one.file().name(),
        failed.line());
  }

  private OptionalDouble printedUnit() {
    return series.stream()
        .map(one -> one.series().printedUnit())
        .flatMapToDouble(
            unit -> unit.isPresent() ? DoubleStream.of(unit.getAsDouble()) : DoubleStream.empty())
        .min();
  }

  private static int size(SourceSeries series) {
    return series.runs().size() + series.failures().size();
  }

  private static Comparator<NamedSeries> order(List<NamedSeries> series) {
    boolean timed = series.stream().allMatch(one -> first(one).isPresent());
    Comparator<NamedSeries> bySession =
        Comparator.comparingInt(one -> one.session().orElse(Integer.MAX_VALUE));
    return timed
        ? bySession.thenComparingDouble(one -> first(one).getAsDouble())
        : bySession.thenComparing(one -> padded(one.file().name()));
  }

  private static OptionalDouble first(NamedSeries one) {
    return Stream.concat(
            one.series().runs().stream().map(Run::time),
            one.series().failures().stream().map(SourceSeries.FailedRun::time))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .findFirst();
  }

  /** A name whose numbers sort by size. */
  private static String padded(String name) {
    return java.util.regex.Pattern.compile("\\d+")
        .matcher(name)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 20 - number.group().length())) + number.group());
  }
}
