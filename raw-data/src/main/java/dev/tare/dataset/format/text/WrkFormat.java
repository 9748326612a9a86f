package dev.tare.dataset.format.text;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolMetric;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.format.line.ToolTest;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of wrk: a report per run, one value of each metric per report. */
final class WrkFormat implements SourceFormat {

  private static final Pattern START = ToolOutput.line("Running (\\S+) tests? @ (\\S+)\\s*");
  private static final Pattern LOAD =
      ToolOutput.line("\\s*(\\d+) threads and (\\d+) connections\\s*");
  private static final Pattern REQUESTS =
      ToolOutput.line("Requests/sec:\\s+(\\d{1,15}\\.\\d\\d)\\s*");
  private static final Pattern TRANSFER = ToolOutput.line("Transfer/sec:\\s+(#)([KMGTP]?)B\\s*");
  private static final Pattern LATENCY = ToolOutput.line("\\s+Latency\\s+(#)([a-z]+)\\s.*");
  private static final Pattern P99 = ToolOutput.line("\\s+99(?:\\.0+)?%\\s+(#)([a-z]+)\\s*");
  private static final Pattern ERRORS =
      ToolOutput.line("\\s*(Socket errors: .*[1-9].*|Non-2xx or 3xx responses: [1-9].*)");
  private static final Pattern NOT_RUN =
      ToolOutput.line("(unable to (?:connect|resolve|create) .*)");

  private static final ToolMetric RATE = ToolMetric.higher("requests", "requests/s");
  private static final ToolMetric BYTES = ToolMetric.higher("transfer", "KiB/s");
  private static final ToolMetric MEAN_LATENCY = ToolMetric.lower("latency avg", "ms");
  private static final ToolMetric P99_LATENCY = ToolMetric.lower("latency p99", "ms");

  @Override
  public String id() {
    return "wrk";
  }

  @Override
  public String title() {
    return "wrk text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, START) && TextLine.headHas(file, LOAD);
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
    Optional<ToolOutput.Found> rate = report.find(REQUESTS);
    if (rate.isEmpty()) {
      new LeftOutLines(file).truncated(report, "wrk");
    } else if (rate.get().number(1).isZero()) {
      series.fail(test, RATE, rate.get().line(), FailureCode.NOT_POSITIVE.name());
    } else {
      series.add(test, RATE, rate.get().line(), rate.get().number(1));
      report.find(TRANSFER).ifPresent(found -> addBytes(series, test, found));
      report.find(LATENCY).ifPresent(found -> addTime(series, test, MEAN_LATENCY, found));
      report.find(P99).ifPresent(found -> addTime(series, test, P99_LATENCY, found));
    }
    report.all(ERRORS).forEach(found -> new LeftOutLines(file).errors(found));
    report.all(NOT_RUN).forEach(found -> new LeftOutLines(file).message(found));
  }

  private static ToolTest test(ToolOutput report) {
    ToolOutput.Found start = report.find(START).orElseThrow();
    ToolTest test = ToolTest.UNNAMED.with("url", start.group(2)).with("duration", start.group(1));
    return report
        .find(LOAD)
        .map(load -> test.with("threads", load.group(1)).with("connections", load.group(2)))
        .orElse(test);
  }

  private static void addBytes(SeriesCollector series, ToolTest test, ToolOutput.Found found) {
    BigDecimal bytes = PrintedUnit.binary(found.group(2));
    PrintedNumber value = found.number(1).times(bytes.divide(BigDecimal.valueOf(1024)));
    series.add(test, BYTES, found.line(), value);
  }

  private static void addTime(
      SeriesCollector series, ToolTest test, ToolMetric metric, ToolOutput.Found found) {
    PrintedUnit.milliseconds(found.number(1), found.group(2))
        .ifPresent(time -> series.add(test, metric, found.line(), time));
  }
}
