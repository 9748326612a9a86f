package dev.tare.dataset.format.text;

import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.format.line.ToolTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sysbench printed for one run.
 *
 * @param test its name and parameters, as the report states them
 */
record SysbenchReport(ToolOutput report, SysbenchKind kind, ToolTest test) {

  private static final Pattern CPU_0_4 = ToolOutput.line("Doing CPU performance benchmark\\s*");
  private static final Pattern EVENTS =
      ToolOutput.line("\\s+total number of events:\\s+(\\d+)\\s*");
  private static final Pattern PRIMES =
      ToolOutput.line(
          "(?:Prime numbers limit|Maximum prime number checked in CPU test): (\\d+)\\s*");
  private static final Pattern MEMORY =
      ToolOutput.line(
          "(?:Doing memory operations speed test|Running memory speed test .*|Memory block size: .*)");
  private static final Pattern BLOCK =
      ToolOutput.line("\\s*(?:Memory )?[Bb]lock size:? (\\S+)\\s*");
  private static final Pattern OPERATION =
      ToolOutput.line("\\s*(?:operation|Memory operations type): (\\w+)\\s*");
  private static final Pattern FILEIO =
      ToolOutput.line("(?:Extra file open flags: .*|Block size .*|File operations:\\s*)");
  private static final Pattern MODE = ToolOutput.line("Doing (.{1,40}) test\\s*");
  private static final Pattern OLTP =
      ToolOutput.line("(?:Doing OLTP test\\.|SQL statistics:|OLTP test statistics:)\\s*");
  private static final Pattern THREADS = ToolOutput.line("Number of threads: (\\d+)\\s*");

  private static final Pattern LIMITED = ToolOutput.line("Time limit exceeded, exiting.*");
  private static final Pattern OLD = ToolOutput.line("sysbench 0\\..*");

  static SysbenchReport of(ToolOutput report) {
    SysbenchKind kind = kind(report);
    ToolTest test = new ToolTest(Optional.empty(), name(kind, report), Map.of());
    test = with(test, "threads", report, THREADS);
    test = with(test, "primes", report, PRIMES);
    test = with(test, "block", report, BLOCK);
    test = kind == SysbenchKind.CPU_TIME ? with(test, "events", report, EVENTS) : test;
    return new SysbenchReport(report, kind, test);
  }

  /** The metrics that the report has. */
  List<SysbenchMetric> metrics() {
    return SysbenchMetric.of(kind).stream()
        .filter(metric -> metric.isIn(report))
        .filter(metric -> kind != SysbenchKind.CPU_TIME || metric.isLatency() || !isLimited())
        .toList();
  }

  /** Whether the run ended at a time limit, so that its total time says nothing. */
  private boolean isLimited() {
    return report.find(LIMITED).isPresent();
  }

  /** What the test is run for, also where the report has no result; absent if that is not known. */
  Optional<SysbenchMetric> mainMetric() {
    boolean old = report.find(OLD).isPresent();
    boolean writes = test.name().filter(name -> name.contains("write")).isPresent();
    return SysbenchMetric.main(kind, old, writes);
  }

  /** Whether this report has the result of a test that another report has not. */
  boolean hasResultOf(SysbenchReport other) {
    return !metrics().isEmpty()
        && test.name().equals(other.test.name())
        && test.parameters().entrySet().containsAll(other.test.parameters().entrySet());
  }

  private static SysbenchKind kind(ToolOutput report) {
    if (report.find(CPU_0_4).isPresent()) {
      return SysbenchKind.CPU_TIME;
    }
    if (report.find(PRIMES).isPresent()) {
      return SysbenchKind.CPU;
    }
    if (report.find(MEMORY).isPresent()) {
      return SysbenchKind.MEMORY;
    }
    if (report.find(FILEIO).isPresent()) {
      return SysbenchKind.FILEIO;
    }
    return report.find(OLTP).isPresent() ? SysbenchKind.OLTP : SysbenchKind.OTHER;
  }

  /** Such as {@code memory read} or {@code fileio random r/w}. */
  private static Optional<String> name(SysbenchKind kind, ToolOutput report) {
    return switch (kind) {
      case CPU, CPU_TIME -> Optional.of("cpu");
      case MEMORY -> Optional.of("memory" + suffix(report, OPERATION));
      case FILEIO -> Optional.of("fileio" + suffix(report, MODE));
      case OLTP -> Optional.of("oltp");
      case OTHER -> Optional.empty();
    };
  }

  private static String suffix(ToolOutput report, Pattern form) {
    return report.find(form).map(found -> " " + found.group(1).toLowerCase(Locale.ROOT)).orElse("");
  }

  private static ToolTest with(ToolTest test, String parameter, ToolOutput report, Pattern form) {
    return report.find(form).map(found -> test.with(parameter, found.group(1))).orElse(test);
  }
}
