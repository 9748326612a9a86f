package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.format.series.SeriesSet;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JSON output of Google Benchmark: wall and CPU time of one iteration, a series each for every
 * benchmark; repetitions are runs.
 */
public final class GoogleBenchmarkJson implements SourceFormat {

  private static final List<String> METRICS = List.of("real_time", "cpu_time");
  private static final Set<String> UNITS = Set.of("ns", "us", "ms", "s");

  @Override
  public String id() {
    return "google-benchmark";
  }

  @Override
  public String title() {
    return "Google Benchmark JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.bare()
        && head.root().contains("benchmarks")
        && !head.entries().contains("runs")
        && (head.root().contains("context") || head.entries().contains("real_time"));
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    Reading reading = new Reading(file.issues());
    JsonEntries.Root root = JsonEntries.read(file, "benchmarks", reading::add);
    root.field("context").ifPresent(context -> reportDoubts(context, file.issues()));
    return SourceContent.of(reading.series());
  }

  private static void reportDoubts(JsonValue context, IssueCollector issues) {
    JsonValue scaling = context.get("cpu_scaling_enabled");
    if (scaling.isTrue()) {
      issues.add(
          IssueCode.TOOL_WARNING,
          scaling.line(),
          "CPU frequency scaling was enabled; set the governor to performance");
    }
    JsonValue build = context.get("library_build_type");
    if (build.text().equals("debug")) {
      issues.add(
          IssueCode.TOOL_WARNING,
          build.line(),
          "the benchmark library was a debug build; link a release build");
    }
  }

  /** The series of one file. */
  private static final class Reading {

    private final IssueCollector issues;
    private final SeriesSet runs;
    private final SeriesSet means;
    private final Map<String, String> families = new HashMap<>();
    private long firstMean;

    Reading(IssueCollector issues) {
      this.issues = issues;
      this.runs = new SeriesSet(issues);
      this.means = new SeriesSet(issues);
    }

    void add(JsonValue entry) {
      Optional<String> name = entry.get("run_name").string().or(() -> entry.get("name").string());
      String unit = entry.get("time_unit").text();
      Optional<String> aggregate = aggregate(entry);
      if (name.isEmpty() || !UNITS.contains(unit) || !hasKnownType(entry)) {
        issues.add(
            IssueCode.NOT_UNDERSTOOD,
            entry.line(),
            "a benchmark without a name, or with an unknown time unit or run type; left out");
      } else if (!isFirstFamily(name.get(), entry)) {
        issues.add(
            IssueCode.NOT_UNDERSTOOD,
            entry.line(),
            "a second benchmark named '" + NumberToken.clip(name.get()) + "'; left out; rename it");
      } else if (aggregate.isEmpty()) {
        addRun(name.get(), unit, entry);
      } else if (aggregate.get().equals("mean")) {
        addMean(name.get().replaceFirst("_mean$", ""), unit, entry);
      }
    }

    /** Before version 1.5 there is no type. */
    private static boolean hasKnownType(JsonValue entry) {
      JsonValue type = entry.get("run_type");
      return !type.exists() || List.of("iteration", "aggregate").contains(type.text());
    }

    /** Two benchmarks of a program may have the same name, but not the same family. */
    private boolean isFirstFamily(String name, JsonValue entry) {
      String family = entry.get("family_index").text();
      return families.computeIfAbsent(name, first -> family).equals(family);
    }

    /** What an entry summarizes its repetitions by; absent for a repetition itself. */
    private static Optional<String> aggregate(JsonValue entry) {
      String type = entry.get("run_type").text();
      String name = entry.get("name").text();
      boolean old =
          !entry.get("run_type").exists() && name.matches("(?s).*_(mean|median|stddev|cv)");
      if (type.equals("aggregate") || old) {
        return entry
            .get("aggregate_name")
            .string()
            .or(() -> Optional.of(name.substring(name.lastIndexOf('_') + 1)));
      }
      return Optional.empty();
    }

    private void addRun(String name, String unit, JsonValue entry) {
      boolean failed = entry.get("error_occurred").isTrue() || entry.get("skipped").isTrue();
      if (failed) {
        issues.add(IssueCode.TOOL_ERROR, entry.line(), message(entry));
      }
      for (String metric : METRICS) {
        series(runs, name, metric, unit, entry.line())
            .ifPresent(
                series -> {
                  if (failed) {
                    series.fail(
                        Origin.at(entry.line()),
                        FailureCode.TOOL_ERROR.name(),
                        OptionalInt.empty());
                  } else {
                    add(series, entry.get(metric));
                  }
                });
      }
    }

    private static String message(JsonValue entry) {
      String message =
          Stream.of("error_message", "skip_message")
              .flatMap(key -> entry.get(key).string().stream())
              .findFirst()
              .orElse("no message");
      return "'" + NumberToken.clip(message) + "'; counted as a failed run";
    }

    private void addMean(String name, String unit, JsonValue entry) {
      firstMean = firstMean == 0 ? entry.line() : firstMean;
      for (String metric : METRICS) {
        series(means, name, metric, unit, entry.line())
            .ifPresent(series -> add(series, entry.get(metric)));
      }
    }

    private static void add(SeriesBuilder series, JsonValue value) {
      series.add(Origin.at(value.line()), value.printed());
    }

    private static Optional<SeriesBuilder> series(
        SeriesSet among, String name, String metric, String unit, long line) {
      Label label = new Label(Optional.empty(), Optional.of(name), Optional.of(metric));
      return among.series(label, Optional.of(unit), Optional.of(Direction.LOWER), line);
    }

    List<SourceSeries> series() {
      means.removeAll(runs);
      if (!means.isEmpty()) {
        issues.add(
            IssueCode.MEANS_ONLY,
            firstMean,
            "only means of repetitions; measure without --benchmark_report_aggregates_only");
      }
      return Stream.concat(runs.build().stream(), means.build(ValueMeaning.MEAN).stream()).toList();
    }
  }
}
