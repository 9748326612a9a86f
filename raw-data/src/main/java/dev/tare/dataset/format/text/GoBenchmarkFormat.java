package dev.tare.dataset.format.text;

import dev.tare.dataset.Direction;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Go benchmark data format: a run per line, with a value per unit. A line {@code key: value}
 * holds for the runs below it. Names are kept as they are, with {@code -8} for GOMAXPROCS.
 */
final class GoBenchmarkFormat implements SourceFormat {

  private static final Pattern RESULT =
      ToolOutput.line("(Benchmark\\S*)\\s+\\d{1,18}((?:\\s+#\\s+[^\\s\\d]\\S*)+)\\s*");
  private static final Pattern VALUE = ToolOutput.line("(#)\\s+([^\\s\\d]\\S*)");
  private static final Pattern UNREADABLE = ToolOutput.line("Benchmark\\S*\\s+\\d.*");
  private static final Pattern CONFIGURATION =
      ToolOutput.line("([a-z][^\\sA-Z:]*):\\s+(\\S.*?)\\s*");
  private static final Pattern UNIT =
      ToolOutput.line("Unit\\s+(\\S+)\\s.*\\bbetter=(higher|lower)\\b.*");
  private static final Pattern FAILED = ToolOutput.line("(--- FAIL: (Benchmark\\S*).*)");

  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "ns/op", Direction.LOWER,
          "B/op", Direction.LOWER,
          "allocs/op", Direction.LOWER,
          "MB/s", Direction.HIGHER);

  @Override
  public String id() {
    return "go-benchmark";
  }

  @Override
  public String title() {
    return "Go benchmark lines";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return TextLine.headHas(file, RESULT);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    Reader reader = new Reader(file);
    TextLine.of(file).forEach(reader::read);
    return reader.series.content(file);
  }

  private static final class Reader {

    private final SourceFile file;
    private final SeriesCollector series = new SeriesCollector();
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private final Map<String, Direction> directions = new HashMap<>(DIRECTIONS);

    Reader(SourceFile file) {
      this.file = file;
    }

    void read(TextLine line) {
      Optional<ToolOutput.Found> result = ToolOutput.found(line, RESULT);
      if (result.isPresent()) {
        add(result.get());
      } else if (UNREADABLE.matcher(line.text()).matches()) {
        new LeftOutLines(file).line(line, "a complete benchmark line");
      } else {
        ToolOutput.found(line, CONFIGURATION)
            .ifPresent(found -> configuration.put(found.group(1), found.group(2)));
        ToolOutput.found(line, UNIT)
            .ifPresent(
                found ->
                    directions.put(found.group(1), Direction.of(found.group(2)).orElseThrow()));
        ToolOutput.found(line, FAILED).ifPresent(this::fail);
      }
    }

    private void add(ToolOutput.Found result) {
      Matcher value = VALUE.matcher(result.group(2));
      while (value.find()) {
        series.add(
            test(result.group(1)),
            metric(value.group(2)),
            result.line(),
            PrintedNumber.of(value.group(1)));
      }
    }

    private void fail(ToolOutput.Found failed) {
      new LeftOutLines(file).failure(failed);
      series.fail(
          test(failed.group(2)), metric("ns/op"), failed.line(), FailureCode.TOOL_ERROR.name());
    }

    private ToolTest test(String name) {
      return new ToolTest(
          Optional.empty(), Optional.of(name.substring("Benchmark".length())), configuration);
    }

    private ToolMetric metric(String unit) {
      return ToolMetric.run(unit, unit, Optional.ofNullable(directions.get(unit)));
    }
  }
}
