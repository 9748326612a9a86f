package dev.tare.dataset.format.json;

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
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON output of fio, with other lines around it and any number of times in a file. Each output
 * is a run; each job has a series for IOPS, bandwidth and mean latency of each direction.
 */
public final class FioJson implements SourceFormat {

  /** The options that are kept as columns of a run. */
  private static final List<String> COLUMNS =
      List.of("rw", "bs", "iodepth", "direct", "ioengine", "size", "runtime", "numjobs");

  @Override
  public String id() {
    return "fio-json";
  }

  @Override
  public String title() {
    return "fio JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return JsonHead.of(file).root().contains("fio version");
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    FioOutputs outputs = FioOutputs.of(file);
    List<FioJob> jobs = outputs.jobs();
    Map<String, List<FioJob>> byName = jobs.stream().collect(Collectors.groupingBy(FioJob::name));
    SeriesSet series = new SeriesSet(file.issues());
    jobs.forEach(job -> add(job, label(job, byName.get(job.name())), series, file.issues()));
    return new SourceContent(
        series.build(), outputs.tools().isEmpty() ? Map.of() : Map.of("tools", outputs.tools()));
  }

  /** The job's name, with the options in which jobs of this name differ. */
  private static Optional<String> label(FioJob job, List<FioJob> sameName) {
    Set<String> keys = new TreeSet<>();
    sameName.forEach(other -> keys.addAll(other.options().keySet()));
    Function<String, String> differing = key -> key + '=' + job.options().getOrDefault(key, "");
    String options =
        keys.stream()
            .filter(key -> differs(key, sameName))
            .map(differing)
            .collect(Collectors.joining(" "));
    return Optional.of((job.name() + ' ' + options).strip()).filter(name -> !name.isEmpty());
  }

  private static boolean differs(String key, List<FioJob> jobs) {
    return jobs.stream().map(job -> job.options().getOrDefault(key, "")).distinct().count() > 1;
  }

  private static void add(
      FioJob job, Optional<String> name, SeriesSet series, IssueCollector issues) {
    long line = job.values().line();
    if (job.values().get("error").exists() && job.values().get("error").integer().isEmpty()) {
      issues.add(IssueCode.NOT_UNDERSTOOD, line, "'error' is not an error number; job left out");
      return;
    }
    job.error()
        .ifPresent(
            error ->
                issues.add(
                    IssueCode.TOOL_ERROR,
                    job.values().get("error").line(),
                    "error " + error + " of fio; counted as a failed run"));
    if (job.directions().isEmpty()) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          line,
          "job '"
              + NumberToken.clip(job.name())
              + "' did no I/O; left out; see the messages of fio");
    }
    for (String direction : job.directions()) {
      for (FioJob.Metric metric : job.metrics(direction)) {
        series
            .series(
                new Label(job.host(), name, Optional.of(metric.name())),
                Optional.of(metric.unit()),
                Optional.of(metric.better()),
                line)
            .ifPresent(builder -> add(job, metric, builder));
      }
    }
  }

  private static void add(FioJob job, FioJob.Metric metric, SeriesBuilder series) {
    Origin origin = new Origin(metric.value().line(), job.time(), columns(job));
    if (job.error().isPresent()) {
      series.fail(origin, FailureCode.TOOL_ERROR.name(), OptionalInt.empty());
    } else {
      series.add(origin, metric.value().printed());
    }
  }

  private static Map<String, String> columns(FioJob job) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String key : COLUMNS) {
      Optional.ofNullable(job.options().get(key)).ifPresent(value -> columns.put(key, value));
    }
    return columns;
  }
}
