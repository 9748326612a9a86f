package dev.tare.dataset.format.text;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.format.line.LeftOut;
import dev.tare.dataset.format.line.Metric;
import dev.tare.dataset.format.line.Report;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.TextLine;
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
      Report.line("(Download|Upload): (#) (Mbit/s|Mbyte/s|Mbps)\\s*");
  private static final Pattern PING = Report.line("(?:Ping:|Hosted by .{1,200}:) (#) (ms)\\s*");
  private static final Pattern FAILED =
      Report.line("(ERROR: .*|Cannot retrieve speedtest .*|Could not retrieve speedtest.*)");

  private static final Metric PING_TIME = Metric.lower("ping", "ms");

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
      Optional<Report.Found> speed = Report.found(line, SPEED);
      Optional<Report.Found> ping = Report.found(line, PING);
      if (speed.isPresent()) {
        Metric metric = speed(speed.get().group(1), speed.get().group(3));
        series.add(ToolTest.UNNAMED, metric, speed.get().line(), speed.get().number(2));
      } else if (ping.isPresent()) {
        series.add(ToolTest.UNNAMED, PING_TIME, ping.get().line(), ping.get().number(1));
      } else {
        Report.found(line, FAILED).ifPresent(failed -> fail(failed, series, file));
      }
    }
    return SourceContent.of(series.list());
  }

  private static void fail(Report.Found failed, SeriesCollector series, SourceFile file) {
    new LeftOut(file).failure(failed);
    for (String direction : List.of("Download", "Upload")) {
      series.fail(
          ToolTest.UNNAMED,
          speed(direction, "Mbit/s"),
          failed.line(),
          FailureCode.TOOL_ERROR.name());
    }
  }

  private static Metric speed(String name, String unit) {
    return Metric.higher(name.toLowerCase(Locale.ROOT), unit);
  }
}
