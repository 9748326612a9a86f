package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.DistinctSeries;
import dev.tare.dataset.format.series.LocalTimes;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The JSON files of pyperf (versions 6 and 1.0): a series for each benchmark. A worker process is a
 * run, its values (per loop iteration) are the inner values.
 */
public final class PyperfJson implements SourceFormat {

  @Override
  public String id() {
    return "pyperf";
  }

  @Override
  public String title() {
    return "pyperf JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.bare() && head.root().contains("benchmarks") && head.entries().contains("runs");
  }

  /** The metadata that apply to all benchmarks follow them, so all are read first. */
  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    List<JsonValue> benchmarks = new ArrayList<>();
    JsonEntries.Root root = JsonEntries.read(file, "benchmarks", benchmarks::add);
    if (!root.complete()) {
      return SourceContent.EMPTY;
    }
    Optional<JsonValue> version = root.field("version");
    if (!version.map(JsonValue::text).filter(List.of("1.0", "6")::contains).isPresent()) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              version.map(JsonValue::line).orElse(0L),
              "not version 1.0 of the format; left out; convert it with: pyperf convert");
      return SourceContent.EMPTY;
    }
    Metadata common = new Metadata(root.field("metadata"));
    DistinctSeries series = new DistinctSeries(file.issues());
    for (JsonValue benchmark : benchmarks) {
      series(benchmark, common, file.issues()).ifPresent(one -> series.add(one, benchmark.line()));
    }
    return SourceContent.of(series.list());
  }

  /** What a file states once for all its benchmarks. */
  private record Metadata(Optional<JsonValue> common) {

    /** A property of the first run, of the benchmark, or of all benchmarks. */
    Optional<String> of(JsonValue benchmark, String key) {
      List<JsonValue> runs = benchmark.get("runs").items();
      return Stream.of(
              runs.stream().limit(1).map(run -> run.get("metadata")),
              Stream.of(benchmark.get("metadata")),
              common.stream())
          .flatMap(places -> places)
          .flatMap(place -> place.get(key).string().stream())
          .findFirst();
    }
  }

  private static Optional<SourceSeries> series(
      JsonValue benchmark, Metadata metadata, IssueCollector issues) {
    Optional<String> name = metadata.of(benchmark, "name");
    if (name.isEmpty()) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD, benchmark.line(), "a benchmark without a name; left out");
      return Optional.empty();
    }
    String unit = metadata.of(benchmark, "unit").orElse("second");
    boolean isTime = unit.equals("second");
    SeriesBuilder series =
        new SeriesBuilder(
            Label.ofBenchmark(name.get()),
            Optional.of(isTime ? "s" : unit),
            isTime ? Optional.of(Direction.LOWER) : Optional.empty(),
            issues);
    LocalTimes times = new LocalTimes(issues);
    benchmark.get("runs").items().forEach(run -> add(series, run, times, issues));
    return series.isEmpty() ? Optional.empty() : Optional.of(series.build());
  }

  private static void add(
      SeriesBuilder series, JsonValue run, LocalTimes times, IssueCollector issues) {
    JsonValue values = run.get("values");
    if (!values.exists() && run.get("warmups").isArray()) {
      issues.add(
          IssueCode.LEFT_OUT, run.line(), "a run that calibrates and has no values is not read");
      return;
    }
    List<Double> numbers = new ArrayList<>();
    for (JsonValue value : values.items()) {
      value.number().ifPresent(numbers::add);
    }
    if (numbers.isEmpty() || numbers.size() < values.items().size()) {
      series.skip(run.line(), "a run with values that are no numbers; left out");
      return;
    }
    OptionalDouble start =
        run.get("metadata")
            .get("date")
            .string()
            .map(date -> times.unixSeconds(date, run.line()))
            .orElseGet(OptionalDouble::empty);
    series.add(new Origin(run.line(), start, Map.of()), numbers);
  }
}
