package dev.tare.dataset.format.text;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.PrintedNumber;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code /usr/bin/time -v} of GNU prints: a run per report, which ends with the exit status.
 * Commands are told apart where a file has several.
 */
final class GnuTimeFormat implements SourceFormat {

  private static final Pattern COMMAND = Pattern.compile("\\s*Command being timed: \"(.*)\"\\s*");
  private static final Pattern SIGNAL =
      Pattern.compile("(Command (?:terminated|stopped) by signal \\d{1,3})\\s*");
  private static final Pattern EXIT = Pattern.compile("\\s*Exit status: (\\d{1,3})\\s*");
  private static final Pattern ELAPSED =
      Pattern.compile(
          "\\s*Elapsed \\(wall clock\\) time \\(h:mm:ss or m:ss\\):"
              + " (?:(\\d{1,6}):)?(\\d{1,6}):(\\d\\d(?:\\.\\d{1,6})?)\\s*");
  private static final Map<ToolMetric, Pattern> NUMBERS =
      Map.of(
          ToolMetric.lower("user", "s"), number("User time \\(seconds\\)"),
          ToolMetric.lower("system", "s"), number("System time \\(seconds\\)"),
          ToolMetric.lower("memory", "KiB"), number("Maximum resident set size \\(kbytes\\)"));
  private static final ToolMetric WALL_CLOCK = ToolMetric.lower("elapsed", "s");

  private static Pattern number(String name) {
    return ToolOutput.line("\\s*" + name + ": (#)\\s*");
  }

  @Override
  public String id() {
    return "gnu-time";
  }

  @Override
  public String title() {
    return "GNU time (-v)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, COMMAND);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    List<TextLine> lines = TextLine.of(file);
    for (ToolOutput report : ToolOutput.split(lines, COMMAND)) {
      new TimedCommand(report, signal(lines, report), file, series).read();
    }
    return series.content(file);
  }

  /** The line above a report that says that a signal ended the command. */
  private static Optional<ToolOutput.Found> signal(List<TextLine> lines, ToolOutput report) {
    return lines.stream()
        .filter(line -> line.number() == report.firstLine() - 1)
        .flatMap(line -> ToolOutput.found(line, SIGNAL).stream())
        .findFirst();
  }

  private record TimedCommand(
      ToolOutput output,
      Optional<ToolOutput.Found> signal,
      SourceFile file,
      SeriesCollector series) {

    void read() {
      Optional<ToolOutput.Found> exit = output.find(EXIT);
      if (exit.isEmpty()) {
        new LeftOutLines(file).truncated(output, "time");
      } else if (signal.isPresent()) {
        fail(signal.get(), FailureCode.TOOL_ERROR.name());
      } else if (!exit.get().group(1).matches("0+")) {
        fail(exit.get(), FailureCode.exit(Integer.parseInt(exit.get().group(1))));
      } else {
        output.find(ELAPSED).ifPresent(this::addElapsed);
        NUMBERS.forEach(
            (metric, form) ->
                output
                    .find(form)
                    .ifPresent(found -> series.add(test(), metric, found.line(), found.number(1))));
      }
    }

    private void addElapsed(ToolOutput.Found found) {
      PrintedNumber seconds = found.number(3);
      BigDecimal above =
          new BigDecimal(Optional.ofNullable(found.group(1)).orElse("0"))
              .multiply(BigDecimal.valueOf(3600))
              .add(new BigDecimal(found.group(2)).multiply(BigDecimal.valueOf(60)));
      series.add(
          test(),
          WALL_CLOCK,
          found.line(),
          new PrintedNumber(seconds.value().add(above), seconds.step()));
    }

    private void fail(ToolOutput.Found reason, String code) {
      if (signal.isPresent()) {
        new LeftOutLines(file).failure(reason);
      }
      series.fail(test(), WALL_CLOCK, reason.line(), code);
      NUMBERS.keySet().forEach(metric -> series.fail(test(), metric, reason.line(), code));
    }

    private ToolTest test() {
      return ToolTest.UNNAMED.with("command", output.find(COMMAND).orElseThrow().group(1));
    }
  }
}
