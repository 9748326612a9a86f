package dev.tare.dataset.format.text;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of sysbench 0.4 to 1.1: a report per run, whose intervals are inner values. */
final class SysbenchFormat implements SourceFormat {

  private static final Pattern START = ToolOutput.line("sysbench \\d+\\.\\d+\\S*(?: .*|:.*)");
  private static final Pattern OPTIONS =
      ToolOutput.line("Running the test with (?:the )?following options:\\s*");
  private static final Pattern FATAL = ToolOutput.line("(FATAL: .*)");
  private static final Pattern TOTAL_TIME = ToolOutput.line("\\s+total time:\\s+#s\\s*");
  private static final Pattern ERRORS =
      ToolOutput.line("\\s*((?:ignored errors|deadlocks|reconnects):\\s+[1-9]\\d*)\\s+\\(.*");

  @Override
  public String id() {
    return "sysbench";
  }

  @Override
  public String title() {
    return "sysbench text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, START) && TextLine.headHas(file, OPTIONS);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    List<SysbenchReport> reports =
        ToolOutput.split(TextLine.of(file), START).stream().map(SysbenchReport::of).toList();
    for (SysbenchReport report : reports) {
      read(report, reports, series, new LeftOutLines(file));
    }
    return series.content(file);
  }

  private static void read(
      SysbenchReport report,
      List<SysbenchReport> all,
      SeriesCollector series,
      LeftOutLines leftOut) {
    Optional<ToolOutput.Found> fatal = report.report().find(FATAL);
    if (fatal.isPresent()) {
      fail(report, all, series, fatal.get(), leftOut);
    } else if (report.report().find(TOTAL_TIME).isEmpty()) {
      leftOut.truncated(report.report(), "sysbench");
    } else {
      report.metrics().forEach(metric -> metric.read(report.report(), report.test(), series));
      report.report().all(ERRORS).forEach(leftOut::errors);
    }
  }

  /** A failed run counts in every series of its test, or else in that of its main metric. */
  private static void fail(
      SysbenchReport failed,
      List<SysbenchReport> all,
      SeriesCollector series,
      ToolOutput.Found fatal,
      LeftOutLines leftOut) {
    SysbenchReport same =
        all.stream().filter(other -> other.hasResultOf(failed)).findFirst().orElse(failed);
    List<SysbenchMetric> metrics = same.metrics();
    if (metrics.isEmpty()) {
      metrics = failed.mainMetric().stream().toList();
    }
    if (metrics.isEmpty()) {
      leftOut.message(fatal);
    } else {
      leftOut.failure(fatal);
    }
    for (SysbenchMetric metric : metrics) {
      series.fail(same.test(), metric.metric(), fatal.line(), FailureCode.TOOL_ERROR.name());
    }
  }
}
