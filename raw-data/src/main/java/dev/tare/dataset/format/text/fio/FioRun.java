package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.ToolMetric;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.format.line.ToolTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one run of fio printed: definitions and results of jobs. */
final class FioRun {

  private static final Map<String, String> NO_SPACE = Map.of("28", FailureCode.NO_SPACE.name());

  private final Optional<String> section;
  private final Map<String, FioDefinition> definitions = new HashMap<>();
  private final Map<String, List<FioTextJob>> groups = new LinkedHashMap<>();
  private final List<FioDirection> withoutJob = new ArrayList<>();
  private Optional<FioTextJob> job = Optional.empty();
  private Optional<ToolOutput.Found> error = Optional.empty();
  private long firstLine;

  FioRun(Optional<String> section) {
    this.section = section;
  }

  boolean hasJobs() {
    return !groups.isEmpty();
  }

  void define(FioDefinition definition, long line) {
    firstLine = definitions.isEmpty() ? line : firstLine;
    definitions.put(definition.job(), definition);
  }

  void add(FioTextJob next) {
    groups.computeIfAbsent(next.group(), group -> new ArrayList<>()).add(next);
    job = Optional.of(next);
  }

  /** A direction that its job has already belongs to a job whose first line is missing. */
  void add(FioDirection direction) {
    if (job.isPresent() && job.get().has(direction)) {
      job = Optional.empty();
    }
    job.ifPresentOrElse(last -> last.add(direction), () -> withoutJob.add(direction));
  }

  void add(FioLatency latency) {
    job.ifPresent(last -> last.add(latency));
  }

  void addError(ToolOutput.Found message) {
    error = error.or(() -> Optional.of(message));
  }

  void addTo(SeriesCollector series, LeftOutLines leftOut) {
    withoutJob.forEach(
        direction ->
            add(new ToolTest(section, Optional.empty(), Map.of()), direction, series, leftOut));
    groups.values().forEach(jobs -> add(jobs, series, leftOut));
    if (groups.isEmpty() && error.isPresent()) {
      leftOut.message(error.get());
    } else if (groups.isEmpty() && !definitions.isEmpty()) {
      leftOut.truncated(firstLine, "fio");
    }
  }

  /** Jobs of one process are the state of a run at several times, of which the last one counts. */
  private void add(List<FioTextJob> jobs, SeriesCollector series, LeftOutLines leftOut) {
    FioTextJob last = jobs.get(jobs.size() - 1);
    if (jobs.stream().map(FioTextJob::process).distinct().count() > 1) {
      leftOut.add(IssueCode.NOT_UNDERSTOOD, last.line(), clones(last, jobs.size()));
    } else if (last.failed()) {
      fail(last, series, leftOut);
    } else if (last.directions().isEmpty()) {
      leftOut.truncated(last.line(), "fio");
    } else {
      last.directions().forEach(direction -> add(last, direction, series, leftOut));
    }
  }

  private static String clones(FioTextJob job, int number) {
    return "job "
        + LeftOutLines.quoted(job.name())
        + " is one of "
        + number
        + " that ran at the same time; left out; measure with --group_reporting";
  }

  private void add(
      FioTextJob from, FioDirection direction, SeriesCollector series, LeftOutLines leftOut) {
    add(test(from), direction, series, leftOut);
    from.latency(direction)
        .ifPresent(
            latency ->
                series.add(
                    test(from),
                    ToolMetric.lower(direction.name() + " lat", "ns"),
                    latency.line(),
                    latency.nanoseconds(),
                    options(from)));
  }

  private void add(
      ToolTest test, FioDirection direction, SeriesCollector series, LeftOutLines leftOut) {
    Map<String, String> columns = test.parameters();
    series.add(test, iops(direction.name()), direction.line(), direction.iops(), columns);
    series.add(test, bandwidth(direction.name()), direction.line(), direction.bandwidth(), columns);
    if (direction.rounded()) {
      leftOut.add(
          IssueCode.SUFFIX,
          direction.line(),
          "operations per second multiplied by their suffix; the file has rounded values");
    }
  }

  /** A failed job counts for the directions that it printed, or else was to measure. */
  private void fail(FioTextJob failed, SeriesCollector series, LeftOutLines leftOut) {
    String reason = NO_SPACE.getOrDefault(failed.error(), FailureCode.TOOL_ERROR.name());
    leftOut.add(
        IssueCode.TOOL_ERROR,
        failed.line(),
        "error " + failed.error() + " of fio; counted as a failed run");
    for (String direction : directions(failed)) {
      series.fail(test(failed), iops(direction), failed.line(), reason);
      series.fail(test(failed), bandwidth(direction), failed.line(), reason);
    }
  }

  private List<String> directions(FioTextJob failed) {
    String stated = options(failed).getOrDefault("rw", "");
    boolean mixed = stated.equals("rw") || stated.equals("randrw");
    return List.of("read", "write", "trim").stream()
        .filter(
            direction ->
                (mixed ? !direction.equals("trim") : stated.contains(direction))
                    || failed.directions().stream().anyMatch(d -> d.name().equals(direction)))
        .toList();
  }

  private ToolTest test(FioTextJob of) {
    return new ToolTest(section, Optional.of(of.name()), options(of));
  }

  private Map<String, String> options(FioTextJob of) {
    FioDefinition definition = definitions.get(of.name());
    return definition == null ? Map.of() : definition.options();
  }

  private static ToolMetric iops(String direction) {
    return ToolMetric.higher(direction + " iops", "IOPS");
  }

  private static ToolMetric bandwidth(String direction) {
    return ToolMetric.higher(direction + " bw", "B/s");
  }
}
