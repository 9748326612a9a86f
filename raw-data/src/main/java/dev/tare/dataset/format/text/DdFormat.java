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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of dd: a run per summary of the bytes copied. */
final class DdFormat implements SourceFormat {

  private static final Pattern ERROR = Pattern.compile("(dd: (?!warning).*)");

  /** After these errors dd still prints a summary of what it had copied. */
  private static final Pattern ERROR_WITH_SUMMARY = Pattern.compile("dd:.* (?:writing|reading) .*");

  private static final ToolMetric TIME = ToolMetric.lower("time", "s");
  private static final ToolMetric RATE = ToolMetric.higher("rate", "MB/s");

  @Override
  public String id() {
    return "dd";
  }

  @Override
  public String title() {
    return "dd text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.head(file).stream().anyMatch(line -> DdSummary.of(line).isPresent());
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    Reader reader = new Reader(file);
    TextLine.of(file).forEach(reader::read);
    reader.bookFailures(ToolTest.UNNAMED);
    return reader.series.content(file);
  }

  /** Reads line by line; a failed run belongs to the test beside it. */
  private static final class Reader {

    private final SourceFile file;
    private final SeriesCollector series = new SeriesCollector();
    private final List<TextLine> failures = new ArrayList<>();
    private Optional<ToolTest> test = Optional.empty();
    private boolean summaryOfFailure;

    Reader(SourceFile file) {
      this.file = file;
    }

    void read(TextLine line) {
      if (ERROR.matcher(line.text()).matches()) {
        failures.add(line);
        ToolOutput.found(line, ERROR).ifPresent(new LeftOutLines(file)::failure);
        summaryOfFailure = ERROR_WITH_SUMMARY.matcher(line.text()).matches();
        test.ifPresent(this::bookFailures);
      } else if (DdSummary.resembles(line)) {
        summary(line);
      }
    }

    private void summary(TextLine line) {
      Optional<DdSummary> summary = DdSummary.of(line);
      if (summaryOfFailure) {
        summaryOfFailure = false;
      } else if (summary.isPresent()) {
        add(summary.get(), line);
      } else {
        new LeftOutLines(file).line(line, "a summary of dd");
      }
    }

    private void add(DdSummary summary, TextLine line) {
      ToolTest copied = ToolTest.UNNAMED.with("bytes", summary.bytes());
      bookFailures(copied);
      series.add(copied, TIME, line.number(), summary.seconds());
      series.add(copied, RATE, line.number(), summary.megabytesPerSecond());
      test = Optional.of(copied);
    }

    void bookFailures(ToolTest failed) {
      for (TextLine line : failures) {
        series.fail(failed, TIME, line.number(), reason(line));
        series.fail(failed, RATE, line.number(), reason(line));
      }
      failures.clear();
    }

    private static String reason(TextLine line) {
      boolean full = line.text().contains("No space left");
      return (full ? FailureCode.NO_SPACE : FailureCode.TOOL_ERROR).name();
    }
  }
}
