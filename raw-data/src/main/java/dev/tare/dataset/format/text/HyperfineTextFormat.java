package dev.tare.dataset.format.text;

import dev.tare.dataset.Direction;
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
import dev.tare.dataset.source.ValueMeaning;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of hyperfine: per command the mean of its runs, which only the JSON export has. */
final class HyperfineTextFormat implements SourceFormat {

  private static final Pattern START = ToolOutput.line("Benchmark (?:\\x23)?\\d+: (.+?)\\s*");
  private static final Pattern MEAN =
      ToolOutput.line("\\s*Time \\(mean ± σ\\):\\s+(#) (s|ms|µs|us) ±\\s+(#) (s|ms|µs|us)\\s.*");
  private static final Pattern ONE_RUN =
      ToolOutput.line("\\s*Time \\(abs ≡\\):\\s+(#) (s|ms|µs|us)\\s.*");

  private static final ToolMetric RUN =
      new ToolMetric(
          Optional.empty(), Optional.of("s"), Optional.of(Direction.LOWER), ValueMeaning.RUN);
  private static final BigDecimal MILLI = new BigDecimal("0.001");

  @Override
  public String id() {
    return "hyperfine-text";
  }

  @Override
  public String title() {
    return "hyperfine text (means only)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, MEAN) || TextLine.headHas(file, ONE_RUN);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    for (ToolOutput report : ToolOutput.split(TextLine.of(file), START)) {
      ToolTest test = ToolTest.named(report.find(START).orElseThrow().group(1));
      Optional<ToolOutput.Found> mean = report.find(MEAN);
      Optional<ToolOutput.Found> run = report.find(ONE_RUN);
      mean.ifPresent(found -> addMean(test, found, series, new LeftOutLines(file)));
      run.ifPresent(found -> series.add(test, RUN, found.line(), seconds(found)));
      if (mean.isEmpty() && run.isEmpty()) {
        new LeftOutLines(file).truncated(report, "hyperfine");
      }
    }
    return series.content(file);
  }

  private static void addMean(
      ToolTest test, ToolOutput.Found mean, SeriesCollector series, LeftOutLines leftOut) {
    series.add(test, RUN.mean(), mean.line(), seconds(mean));
    leftOut.meanOnly(mean.line(), "use --export-json");
  }

  private static PrintedNumber seconds(ToolOutput.Found found) {
    return PrintedUnit.milliseconds(found.number(1), found.group(2)).orElseThrow().times(MILLI);
  }
}
