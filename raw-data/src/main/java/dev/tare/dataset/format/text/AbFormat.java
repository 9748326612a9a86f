package dev.tare.dataset.format.text;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolMetric;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.format.line.ToolTest;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of ApacheBench: a report per run, one value of each metric per report. */
final class AbFormat implements SourceFormat {

  private static final Pattern START = ToolOutput.line("This is ApacheBench, Version .*");
  private static final Pattern PATH = ToolOutput.line("Document Path:\\s+(\\S+)\\s*");
  private static final Pattern CONCURRENCY = ToolOutput.line("Concurrency Level:\\s+(\\d+)\\s*");
  private static final Pattern RATE_LINE =
      ToolOutput.line(
          "Requests per second:\\s+(#) \\[#/sec\\] \\(mean\\)\\s*".replace("#/", "\\x23/"));
  private static final Pattern TIME_LINE =
      ToolOutput.line("Time per request:\\s+(#) \\[ms\\] \\(mean\\)\\s*");
  private static final Pattern TRANSFER_LINE =
      ToolOutput.line("Transfer rate:\\s+(#) \\[Kbytes/sec\\] received\\s*");
  private static final Pattern ERRORS =
      ToolOutput.line("((?:Failed requests|Non-2xx responses|Write errors):\\s+[1-9]\\d*)\\s*");
  private static final Pattern ABORTED = ToolOutput.line("(?:.*\\.)?(apr_\\w+\\(?\\)?: .*|ab: .*)");

  private static final ToolMetric RATE = ToolMetric.higher("requests", "requests/s");
  private static final ToolMetric TIME = ToolMetric.lower("time per request", "ms");
  private static final ToolMetric TRANSFER = ToolMetric.higher("transfer", "KiB/s");

  @Override
  public String id() {
    return "ab";
  }

  @Override
  public String title() {
    return "ab text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, START);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    for (ToolOutput report : ToolOutput.split(TextLine.of(file), START)) {
      read(report, series, file);
    }
    return series.content(file);
  }

  private static void read(ToolOutput report, SeriesCollector series, SourceFile file) {
    ToolTest test = test(report);
    Optional<ToolOutput.Found> rate = report.find(RATE_LINE);
    Optional<ToolOutput.Found> aborted = report.find(ABORTED);
    if (rate.isPresent() && !rate.get().number(1).isZero()) {
      series.add(test, RATE, rate.get().line(), rate.get().number(1));
      report.find(TIME_LINE).ifPresent(f -> series.add(test, TIME, f.line(), f.number(1)));
      report.find(TRANSFER_LINE).ifPresent(f -> series.add(test, TRANSFER, f.line(), f.number(1)));
    } else if (rate.isPresent()) {
      series.fail(test, RATE, rate.get().line(), FailureCode.NOT_POSITIVE.name());
    } else if (aborted.isPresent()) {
      new LeftOutLines(file).failure(aborted.get());
      series.fail(test, RATE, aborted.get().line(), FailureCode.TOOL_ERROR.name());
    } else {
      new LeftOutLines(file).truncated(report, "ab");
    }
    report.all(ERRORS).forEach(found -> new LeftOutLines(file).errors(found));
  }

  private static ToolTest test(ToolOutput report) {
    ToolTest test = ToolTest.UNNAMED;
    Optional<ToolOutput.Found> path = report.find(PATH);
    Optional<ToolOutput.Found> concurrency = report.find(CONCURRENCY);
    if (path.isPresent()) {
      test = test.with("path", path.get().group(1));
    }
    if (concurrency.isPresent()) {
      test = test.with("concurrency", concurrency.get().group(1));
    }
    return test;
  }
}
