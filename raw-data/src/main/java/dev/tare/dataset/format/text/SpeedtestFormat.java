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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of speedtest-cli: a run per line {@code Ping}, {@code Download} and {@code Upload}. */
final class SpeedtestFormat implements SourceFormat {

  private static final Pattern SPEED =
      ToolOutput.line("(Download|Upload): (#) (Mbit/s|Mbyte/s|Mbps)\\s*");
  private static final Pattern PING = ToolOutput.line("(?:Ping:|Hosted by .{1,200}:) (#) (ms)\\s*");
  private static final Pattern FAILED =
      ToolOutput.line("(ERROR: .*|Cannot retrieve speedtest .*|Could not retrieve speedtest.*)");

  private static final ToolMetric PING_TIME = ToolMetric.lower("ping", "ms");

  @Override
  public String id() {
    return "speedtest";
  }

  @Override
  public String title() {
    return "speedtest-cli text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, SPEED) && TextLine.headHas(file, PING);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    for (TextLine line : TextLine.of(file)) {
      Optional<ToolOutput.Found> speed = ToolOutput.found(line, SPEED);
      Optional<ToolOutput.Found> ping = ToolOutput.found(line, PING);
      if (speed.isPresent()) {
        ToolMetric metric = speed(speed.get().group(1), speed.get().group(3));
        series.add(ToolTest.UNNAMED, metric, speed.get().line(), speed.get().number(2));
      } else if (ping.isPresent()) {
        series.add(ToolTest.UNNAMED, PING_TIME, ping.get().line(), ping.get().number(1));
      } else {
        ToolOutput.found(line, FAILED).ifPresent(failed -> fail(failed, series, file));
      }
    }
    return series.content(file);
  }

  private static void fail(ToolOutput.Found failed, SeriesCollector series, SourceFile file) {
    new LeftOutLines(file).failure(failed);
    for (String direction : List.of("Download", "Upload")) {
      series.fail(
          ToolTest.UNNAMED,
          speed(direction, "Mbit/s"),
          failed.line(),
          FailureCode.TOOL_ERROR.name());
    }
  }

  private static ToolMetric speed(String name, String unit) {
    return ToolMetric.higher(name.toLowerCase(Locale.ROOT), unit);
  }
}
