package dev.tare.dataset.format.line;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Collects the values of a file into series, one per test and metric, in the order of their first
 * values. Runs are numbered from 1 within a series, together with its failed runs.
 */
public final class SeriesCollector {

  private record Key(ToolTest test, ToolMetric metric) {}

  /** The values of one series. */
  private static final class Values {
    private final List<Run> runs = new ArrayList<>();
    private final List<SourceSeries.FailedRun> failures = new ArrayList<>();
    private final Map<Integer, List<Double>> inner = new TreeMap<>();
    private Optional<BigDecimal> step = Optional.empty();

    int next() {
      return runs.size() + failures.size() + 1;
    }
  }

  private final Map<Key, Values> series = new LinkedHashMap<>();

  /** Adds a run. */
  public void add(ToolTest test, ToolMetric metric, long line, PrintedNumber value) {
    add(test, metric, line, value, Map.of());
  }

  /** Adds a run with further columns. */
  public void add(
      ToolTest test,
      ToolMetric metric,
      long line,
      PrintedNumber value,
      Map<String, String> columns) {
    Values values = values(test, metric);
    double number = value.value().doubleValue();
    values.runs.add(new Run(values.next(), line, OptionalDouble.empty(), number, columns));
    values.step = values.step.map(value.step()::min).or(() -> Optional.of(value.step()));
  }

  /** Adds a run with the values of its intervals. */
  public void add(
      ToolTest test, ToolMetric metric, long line, PrintedNumber value, List<PrintedNumber> inner) {
    int run = values(test, metric).next();
    add(test, metric, line, value);
    if (!inner.isEmpty()) {
      values(test, metric)
          .inner
          .put(run, inner.stream().map(number -> number.value().doubleValue()).toList());
    }
  }

  /** Adds a run that failed according to the file. */
  public void fail(ToolTest test, ToolMetric metric, long line, String reason) {
    Values values = values(test, metric);
    values.failures.add(
        new SourceSeries.FailedRun(
            values.next(), line, OptionalDouble.empty(), reason, OptionalInt.empty()));
  }

  private Values values(ToolTest test, ToolMetric metric) {
    return series.computeIfAbsent(new Key(test, metric), key -> new Values());
  }

  /** How many runs and failed runs there are so far, in all series. */
  public int size() {
    return series.values().stream().mapToInt(values -> values.next() - 1).sum();
  }

  /** The series; a file without any, which nothing else explains, is left out by name. */
  public SourceContent content(SourceFile file) {
    if (series.isEmpty() && file.issues().list().isEmpty()) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              0,
              "no result of this format; file left out; name another format");
    }
    return SourceContent.of(list());
  }

  private List<SourceSeries> list() {
    TestLabels labels = new TestLabels(series.keySet().stream().map(Key::test).distinct().toList());
    return series.entrySet().stream()
        .map(entry -> series(labels, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static SourceSeries series(TestLabels labels, Key key, Values values) {
    ToolMetric metric = key.metric;
    return new SourceSeries(
        labels.label(key.test, metric.name()),
        metric.unit(),
        metric.better(),
        metric.meaning(),
        values.runs,
        values.failures,
        values.inner,
        values
            .step
            .map(step -> OptionalDouble.of(step.doubleValue()))
            .orElseGet(OptionalDouble::empty));
  }
}
