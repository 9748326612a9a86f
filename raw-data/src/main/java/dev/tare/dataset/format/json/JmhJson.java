package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.DistinctSeries;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/**
 * The JSON output of JMH: a series for each benchmark, mode and set of parameters. Iterations are
 * runs, forks are sessions. In mode {@code sample} the value of an iteration is the mean of the
 * operations in its histogram, which JMH prints for it, too.
 */
public final class JmhJson implements SourceFormat {

  @Override
  public String id() {
    return "jmh";
  }

  @Override
  public String title() {
    return "JMH JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.isArray()
        && head.entries().contains("benchmark")
        && (head.entries().contains("jmhVersion") || head.entries().contains("primaryMetric"));
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    DistinctSeries series = new DistinctSeries(file.issues());
    JsonEntries.read(
        file,
        JsonEntries.ROOT,
        entry -> series(entry, file.issues()).ifPresent(one -> series.add(one, entry.line())));
    return SourceContent.of(series.list());
  }

  private static Optional<SourceSeries> series(JsonValue entry, IssueCollector issues) {
    Optional<String> name = entry.get("benchmark").string();
    Optional<String> mode = entry.get("mode").string();
    JsonValue metric = entry.get("primaryMetric");
    Optional<String> unit = metric.get("scoreUnit").string();
    if (name.isEmpty() || mode.isEmpty() || unit.isEmpty()) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD, entry.line(), "a result without name, mode or unit; left out");
      return Optional.empty();
    }
    SeriesBuilder series =
        new SeriesBuilder(
            new Label(Optional.empty(), Optional.of(name.get() + parameters(entry)), mode),
            unit,
            better(mode.get()),
            issues);
    ValueMeaning meaning = addRuns(series, metric, issues);
    reportSecondaryMetrics(entry, issues);
    return series.isEmpty() ? Optional.empty() : Optional.of(series.build(meaning));
  }

  private static String parameters(JsonValue entry) {
    StringBuilder text = new StringBuilder();
    entry
        .get("params")
        .fields()
        .forEach((name, value) -> text.append(' ').append(name).append('=').append(value.text()));
    String threads = entry.get("threads").text();
    return threads.isEmpty() || threads.equals("1")
        ? text.toString()
        : text + " threads=" + threads;
  }

  /** Throughput is the only mode whose unit is operations per time. */
  private static Optional<Direction> better(String mode) {
    return switch (mode) {
      case "thrpt" -> Optional.of(Direction.HIGHER);
      case "avgt", "sample", "ss" -> Optional.of(Direction.LOWER);
      default -> Optional.empty();
    };
  }

  private static ValueMeaning addRuns(
      SeriesBuilder series, JsonValue metric, IssueCollector issues) {
    if (metric.get("rawData").isArray()) {
      eachIteration(
          series, metric.get("rawData"), (origin, value) -> series.add(origin, value.printed()));
    } else if (metric.get("rawDataHistogram").isArray()) {
      eachIteration(
          series,
          metric.get("rawDataHistogram"),
          (origin, histogram) -> addMean(series, origin, histogram));
    } else {
      series.add(Origin.at(metric.get("score").line()), metric.get("score").printed());
      issues.add(
          IssueCode.MEANS_ONLY,
          metric.line(),
          "no values of single iterations, only the score; keep 'rawData' in the file");
      return ValueMeaning.MEAN;
    }
    return ValueMeaning.RUN;
  }

  private static void eachIteration(
      SeriesBuilder series, JsonValue forks, BiConsumer<Origin, JsonValue> iteration) {
    for (int fork = 0; fork < forks.items().size(); fork++) {
      JsonValue iterations = forks.items().get(fork);
      if (iterations.isArray()) {
        for (JsonValue value : iterations.items()) {
          iteration.accept(Origin.inSession(value.line(), fork + 1), value);
        }
      } else {
        series.skip(iterations.line(), "a fork that is no list of iterations; left out");
      }
    }
  }

  private static void addMean(SeriesBuilder series, Origin origin, JsonValue histogram) {
    double sum = 0;
    long count = 0;
    for (JsonValue bucket : histogram.items()) {
      OptionalDouble value = number(bucket, 0);
      Optional<Integer> times = times(bucket);
      if (value.isEmpty() || times.isEmpty()) {
        series.skip(bucket.line(), "a bucket that is not [value, count]; iteration left out");
        return;
      }
      sum += value.getAsDouble() * times.get();
      count += times.get();
    }
    if (count > 0) {
      series.add(origin, sum / count);
    } else {
      series.skip(origin.line(), "an iteration without operations; left out");
    }
  }

  private static OptionalDouble number(JsonValue bucket, int index) {
    return bucket.items().size() == 2 ? bucket.items().get(index).number() : OptionalDouble.empty();
  }

  private static Optional<Integer> times(JsonValue bucket) {
    return bucket.items().size() == 2
        ? bucket.items().get(1).integer().filter(count -> count > 0)
        : Optional.empty();
  }

  private static void reportSecondaryMetrics(JsonValue entry, IssueCollector issues) {
    JsonValue metrics = entry.get("secondaryMetrics");
    if (!metrics.fields().isEmpty()) {
      issues.add(
          IssueCode.LEFT_OUT,
          metrics.line(),
          "secondary metrics " + metrics.fields().keySet() + " are not read");
    }
  }
}
