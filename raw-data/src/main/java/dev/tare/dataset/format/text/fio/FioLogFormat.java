package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
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
import dev.tare.dataset.source.ValueMeaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A log of fio: {@code time, value, direction, block size} and at most two more columns, without a
 * header. Each value is that of an interval of one run; each direction is a series. What is
 * measured is in the file's name only, such as {@code disk_iops.1.log}.
 */
public final class FioLogFormat implements SourceFormat {

  /** The times are milliseconds, at most 11 days from the start of fio, or Unix times. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{1,9}|1\\d{12}), (\\d{1,18}), ([012]), \\d{1,15}(?:, (?:0x[0-9a-f]{1,4}|\\d{1,18})){0,2}\\s*");

  private static final Pattern NAME =
      Pattern.compile("(?:.*_)?(iops|bw|lat|clat|slat)(?:\\.\\d+)?\\.log(?:\\.(?:gz|bz2))?");
  private static final int HEAD_LINES = 20;
  private static final List<String> DIRECTIONS = List.of("read", "write", "trim");

  @Override
  public String id() {
    return "fio-log";
  }

  @Override
  public String title() {
    return "fio logs";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    List<TextLine> head = TextLine.head(file);
    List<TextLine> lines =
        head.stream().filter(line -> !line.text().isBlank()).limit(HEAD_LINES).toList();
    long known = lines.stream().filter(line -> LINE.matcher(line.text()).matches()).count();
    return lines.isEmpty()
        ? kind(file).isPresent() && !head.isEmpty()
        : LINE.matcher(lines.get(0).text()).matches() && known * 2 > lines.size();
  }

  private static Optional<String> kind(SourceFile file) {
    Matcher name = NAME.matcher(file.baseName());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    List<TextLine> lines =
        TextLine.of(file).stream().filter(line -> !line.text().isBlank()).toList();
    if (lines.isEmpty()) {
      file.issues().add(IssueCode.EMPTY_FILE, 0, "the file is empty; no runs read");
      return SourceContent.EMPTY;
    }
    List<ToolOutput.Found> values =
        lines.stream().flatMap(line -> value(line, file).stream()).toList();
    if (!values.isEmpty()) {
      file.issues()
          .add(
              IssueCode.INTERVALS,
              1,
              values.size() + " values are intervals of one run of fio; they depend on each other");
    }
    return series(values, kind(file)).content(file);
  }

  private static Optional<ToolOutput.Found> value(TextLine line, SourceFile file) {
    Optional<ToolOutput.Found> value = ToolOutput.found(line, LINE);
    if (value.isEmpty()) {
      new LeftOutLines(file).line(line, "a line of a fio log");
    }
    return value;
  }

  private static SeriesCollector series(List<ToolOutput.Found> values, Optional<String> kind) {
    boolean mixed =
        values.stream().map(value -> value.group(3)).collect(Collectors.toSet()).size() > 1;
    SeriesCollector series = new SeriesCollector();
    for (ToolOutput.Found value : values) {
      String direction = DIRECTIONS.get(Integer.parseInt(value.group(3)));
      series.add(
          ToolTest.UNNAMED,
          metric(direction, kind, mixed),
          value.line(),
          PrintedNumber.of(value.group(2)),
          Map.of("log_ms", value.group(1)));
    }
    return series;
  }

  /**
   * fio 2 logs latencies in microseconds, fio 3 in nanoseconds, so that their unit is not known.
   */
  private static ToolMetric metric(String direction, Optional<String> kind, boolean mixed) {
    if (kind.isEmpty()) {
      Optional<String> name = mixed ? Optional.of(direction) : Optional.empty();
      return new ToolMetric(name, Optional.empty(), Optional.empty(), ValueMeaning.RUN);
    }
    String name = direction + " " + kind.get();
    return switch (kind.get()) {
      case "iops" -> ToolMetric.higher(name, "IOPS");
      case "bw" -> ToolMetric.higher(name, "KiB/s");
      default ->
          new ToolMetric(
              Optional.of(name), Optional.empty(), Optional.of(Direction.LOWER), ValueMeaning.RUN);
    };
  }
}
