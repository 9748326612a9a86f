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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The report of UnixBench: per test the mean of several samples and its index. Runs with another
 * number of parallel copies are other tests.
 */
final class UnixBenchFormat implements SourceFormat {

  private static final Pattern START =
      ToolOutput.line("\\s*BYTE UNIX Benchmarks \\(Version [^)]{1,40}\\)\\s*");
  private static final Pattern COPIES =
      ToolOutput.line("\\d+ CPUs? in system; running (\\d+) parallel cop(?:y|ies) of tests\\s*");
  private static final Pattern RESULT =
      ToolOutput.line("(\\S.{0,60}?)\\s{2,}(#) (\\w{1,10})\\s+\\(#\\s*s, (\\d+) samples\\)\\s*");
  private static final Pattern NO_RESULT =
      ToolOutput.line("(\\S.{0,60}?):?\\s{1,60}\\(?no measured results\\)?\\s*");
  private static final Pattern INDEX =
      ToolOutput.line(
          "(\\S.{0,60}?)\\s{2,}\\d{1,9}\\.\\d\\s+\\d{1,18}\\.\\d\\s+(\\d{1,9}\\.\\d)\\s*");
  private static final Pattern SCORE =
      ToolOutput.line(
          "(System Benchmarks Index Score(?: \\([^)]{1,40}\\))?)\\s+(\\d{1,9}\\.\\d)\\s*");

  private static final ToolMetric INDEX_VALUE = ToolMetric.higher("index", "index points").mean();

  @Override
  public String id() {
    return "unixbench";
  }

  @Override
  public String title() {
    return "UnixBench text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, START);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    for (ToolOutput report : ToolOutput.split(TextLine.of(file), START)) {
      int before = series.size();
      read(report, series, new LeftOutLines(file));
      if (series.size() == before) {
        new LeftOutLines(file).truncated(report, "UnixBench");
      }
    }
    return series.content(file);
  }

  private static void read(ToolOutput report, SeriesCollector series, LeftOutLines leftOut) {
    String copies = "1";
    for (TextLine line : report.lines()) {
      Optional<ToolOutput.Found> header = ToolOutput.found(line, COPIES);
      copies = header.map(found -> found.group(1)).orElse(copies);
      read(line, copies, series);
      ToolOutput.found(line, RESULT)
          .ifPresent(found -> leftOut.meanOnly(found.line(), "UnixBench prints no more"));
    }
  }

  private static void read(TextLine line, String copies, SeriesCollector series) {
    ToolOutput.found(line, RESULT).ifPresent(found -> addResult(found, copies, series));
    ToolOutput.found(line, INDEX)
        .or(() -> ToolOutput.found(line, SCORE))
        .ifPresent(found -> addIndex(found, copies, series));
    ToolOutput.found(line, NO_RESULT)
        .ifPresent(
            found ->
                series.fail(
                    test(found.group(1), copies),
                    INDEX_VALUE,
                    found.line(),
                    FailureCode.NO_VALUE.name()));
  }

  private static void addResult(ToolOutput.Found found, String copies, SeriesCollector series) {
    series.add(
        test(found.group(1), copies),
        ToolMetric.higher("result", found.group(3)).mean(),
        found.line(),
        found.number(2),
        Map.of("samples", found.group(4)));
  }

  private static void addIndex(ToolOutput.Found found, String copies, SeriesCollector series) {
    series.add(test(found.group(1), copies), INDEX_VALUE, found.line(), found.number(2));
  }

  private static ToolTest test(String name, String copies) {
    boolean alone = copies.equals("1");
    return ToolTest.named(alone ? name : name + " (" + copies + " parallel copies)");
  }
}
