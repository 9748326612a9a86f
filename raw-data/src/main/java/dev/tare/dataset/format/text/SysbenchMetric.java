package dev.tare.dataset.format.text;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.ToolMetric;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.format.line.ToolTest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value of a sysbench report.
 *
 * @param form the line with the value
 * @param interval the lines with its values in the intervals of the run, if sysbench prints them
 */
record SysbenchMetric(ToolMetric metric, Pattern form, Optional<Pattern> interval) {

  private static final String PER_SECOND = "\\s*\\d+\\s+\\((#) per sec(?:ond|\\.)\\)\\s*";

  private static final SysbenchMetric EVENTS =
      of(
          ToolMetric.higher("events", "events/s"),
          "\\s+events per second:\\s+(#)\\s*",
          "\\[ \\d+s \\] thds: \\d+ eps: (#) .*");
  private static final SysbenchMetric TOTAL_TIME =
      of(ToolMetric.lower("total time", "s"), "\\s+total time:\\s+(#)s\\s*");
  private static final SysbenchMetric TRANSFER =
      of(
          ToolMetric.higher("transfer", "MiB/s"),
          "#\\s*MiB transferred \\((#) MiB/sec\\)\\s*",
          "\\[ \\d+s \\] (#) MiB/sec\\s*");
  private static final SysbenchMetric OLD_TRANSFER =
      of(ToolMetric.higher("transfer", "MB/s"), "#\\s*MB transferred \\((#) MB/sec\\)\\s*");
  private static final SysbenchMetric OPERATIONS =
      of(
          ToolMetric.higher("operations", "operations/s"),
          "(?:Total operations: |Operations performed: )\\d+ \\(\\s*(#) (?:per second|ops/sec)\\)\\s*");
  private static final SysbenchMetric READS =
      of(ToolMetric.higher("reads", "reads/s"), "\\s+reads/s:\\s+(#)\\s*");
  private static final SysbenchMetric WRITES =
      of(ToolMetric.higher("writes", "writes/s"), "\\s+writes/s:\\s+(#)\\s*");
  private static final SysbenchMetric REQUESTS =
      of(ToolMetric.higher("requests", "requests/s"), "\\s*(#) Requests/sec executed\\s*");
  private static final SysbenchMetric BYTES_READ =
      of(
          ToolMetric.higher("read", "MiB/s"),
          "\\s+read, MiB/s:\\s+(#)\\s*",
          "\\[ \\d+s \\] reads: (#) MiB/s .*");
  private static final SysbenchMetric BYTES_WRITTEN =
      of(
          ToolMetric.higher("written", "MiB/s"),
          "\\s+written, MiB/s:\\s+(#)\\s*",
          "\\[ \\d+s \\] reads: .* writes: (#) MiB/s .*");
  private static final SysbenchMetric TRANSACTIONS =
      of(
          ToolMetric.higher("transactions", "transactions/s"),
          "\\s+transactions:" + PER_SECOND,
          "\\[ \\d+s \\] thds: \\d+ tps: (#) .*");
  private static final SysbenchMetric QUERIES =
      of(
          ToolMetric.higher("queries", "queries/s"),
          "\\s+queries:" + PER_SECOND,
          "\\[ \\d+s \\] thds: \\d+ tps: .* qps: (#) .*");
  private static final SysbenchMetric READ_WRITE_REQUESTS =
      of(
          ToolMetric.higher("read/write requests", "requests/s"),
          "\\s+read/write requests:" + PER_SECOND);
  private static final SysbenchMetric MEAN_LATENCY =
      of(ToolMetric.lower("latency avg", "ms"), "\\s+avg:\\s+(#)(?:ms)?\\s*");
  private static final SysbenchMetric P95_LATENCY =
      of(
          ToolMetric.lower("latency p95", "ms"),
          "\\s+(?:approx\\.\\s+95 percentile|95th percentile):\\s+(#)(?:ms)?\\s*");

  private static final List<SysbenchMetric> LATENCY = List.of(MEAN_LATENCY, P95_LATENCY);

  private static SysbenchMetric of(ToolMetric metric, String form) {
    return new SysbenchMetric(metric, ToolOutput.line(form), Optional.empty());
  }

  private static SysbenchMetric of(ToolMetric metric, String form, String interval) {
    return new SysbenchMetric(
        metric, ToolOutput.line(form), Optional.of(ToolOutput.line(interval)));
  }

  /** The metrics of a kind of test. */
  static List<SysbenchMetric> of(SysbenchKind kind) {
    List<SysbenchMetric> own =
        switch (kind) {
          case CPU -> List.of(EVENTS);
          case CPU_TIME -> List.of(TOTAL_TIME);
          case MEMORY -> List.of(TRANSFER, OLD_TRANSFER, OPERATIONS);
          case FILEIO -> List.of(READS, WRITES, REQUESTS, BYTES_READ, BYTES_WRITTEN);
          case OLTP -> List.of(TRANSACTIONS, QUERIES, READ_WRITE_REQUESTS);
          case OTHER -> List.of();
        };
    return Stream.concat(own.stream(), LATENCY.stream()).toList();
  }

  /** The metric that a kind of test is run for. */
  static Optional<SysbenchMetric> main(SysbenchKind kind, boolean old, boolean writes) {
    return switch (kind) {
      case CPU -> Optional.of(EVENTS);
      case CPU_TIME -> Optional.of(TOTAL_TIME);
      case MEMORY -> Optional.of(old ? OLD_TRANSFER : TRANSFER);
      case FILEIO -> Optional.of(old ? REQUESTS : writes ? WRITES : READS);
      case OLTP -> Optional.of(TRANSACTIONS);
      case OTHER -> Optional.empty();
    };
  }

  boolean isLatency() {
    return LATENCY.contains(this);
  }

  /** Whether a report has the value; 0 stands for what a test does not do or cannot resolve. */
  boolean isIn(ToolOutput report) {
    return value(report).isPresent();
  }

  /** Adds the value of a report that has it. */
  void read(ToolOutput report, ToolTest test, SeriesCollector series) {
    ToolOutput.Found found = value(report).orElseThrow();
    List<PrintedNumber> inner = interval.map(line -> report.numbers(line, 1)).orElse(List.of());
    series.add(test, metric, found.line(), found.number(1), inner);
  }

  private Optional<ToolOutput.Found> value(ToolOutput report) {
    return report.find(form).filter(found -> !found.number(1).isZero());
  }
}
