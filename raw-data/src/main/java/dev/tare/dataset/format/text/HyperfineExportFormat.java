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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The CSV and Markdown exports of hyperfine: a row per command with the mean of its runs. The runs
 * themselves are in its JSON export only.
 */
final class HyperfineExportFormat implements SourceFormat {

  private static final Pattern CSV_HEADER =
      Pattern.compile("command,mean,stddev,median,user,system,min,max(?:,parameter_[^,]+)*");
  private static final Pattern MARKDOWN_HEADER =
      Pattern.compile("\\| Command \\| Mean \\[(\\S+)\\] \\| Min .*\\| Max .*");
  private static final Pattern MARKDOWN_ROW =
      ToolOutput.line("\\| `(.{1,2000})` \\| (#)(?: ± (#))? \\| #(?: \\| [^|]*)*\\|?\\s*");
  private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\s*");

  private static final ToolMetric RUN =
      new ToolMetric(
          Optional.empty(), Optional.of("s"), Optional.of(Direction.LOWER), ValueMeaning.RUN);

  @Override
  public String id() {
    return "hyperfine-export";
  }

  @Override
  public String title() {
    return "hyperfine CSV and Markdown (means only)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return header(TextLine.head(file))
        .filter(
            line ->
                CSV_HEADER.matcher(line.text()).matches()
                    || MARKDOWN_HEADER.matcher(line.text()).matches())
        .isPresent();
  }

  private static Optional<TextLine> header(List<TextLine> lines) {
    return lines.stream().filter(line -> !line.text().isBlank()).findFirst();
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    List<TextLine> lines = TextLine.of(file);
    TextLine header = header(lines).orElse(new TextLine(1, ""));
    List<TextLine> rows =
        lines.stream()
            .filter(line -> line.number() > header.number() && !line.text().isBlank())
            .toList();
    SeriesCollector series = new SeriesCollector();
    Optional<ToolOutput.Found> markdown = ToolOutput.found(header, MARKDOWN_HEADER);
    for (TextLine row : rows) {
      if (markdown.isEmpty()) {
        csv(row, series, file);
      } else if (!RULE.matcher(row.text()).matches()) {
        markdown(row, markdown.get().group(1), series, file);
      }
    }
    return series.content(file);
  }

  private static void csv(TextLine row, SeriesCollector series, SourceFile file) {
    Optional<HyperfineRow> parsed = HyperfineRow.of(row);
    if (parsed.isEmpty()) {
      new LeftOutLines(file).line(row, "a row of hyperfine's CSV export");
      return;
    }
    HyperfineRow mean = parsed.get();
    add(mean.command(), row, mean.mean(), mean.isOneRun(), series, new LeftOutLines(file));
  }

  /** Without a deviation the mean is that of one run. */
  private static void markdown(TextLine row, String unit, SeriesCollector series, SourceFile file) {
    Optional<ToolOutput.Found> found = ToolOutput.found(row, MARKDOWN_ROW);
    Optional<PrintedNumber> seconds =
        found
            .flatMap(cells -> PrintedUnit.milliseconds(cells.number(2), unit))
            .map(time -> time.times(new BigDecimal("0.001")));
    if (seconds.isEmpty()) {
      new LeftOutLines(file).line(row, "a row of hyperfine's Markdown export");
      return;
    }
    boolean one = found.get().group(3) == null;
    add(found.get().group(1), row, seconds.get(), one, series, new LeftOutLines(file));
  }

  private static void add(
      String command,
      TextLine row,
      PrintedNumber seconds,
      boolean oneRun,
      SeriesCollector series,
      LeftOutLines leftOut) {
    series.add(ToolTest.named(command), oneRun ? RUN : RUN.mean(), row.number(), seconds);
    if (!oneRun) {
      leftOut.meanOnly(row.number(), "use --export-json");
    }
  }
}
