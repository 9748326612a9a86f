package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.LeftOutLines;
import dev.tare.dataset.format.line.SeriesCollector;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of fio, any number of times in a file, also between other lines and in the code blocks
 * of Markdown, whose headings then name the systems. Each job has a series for the operations per
 * second, the bandwidth and the mean latency of each direction.
 */
public final class FioTextFormat implements SourceFormat {

  private static final Pattern FENCE = Pattern.compile("\\s*```.*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(\\S.*?)\\s*#*\\s*");
  private static final Pattern VERSION = Pattern.compile("fio-\\d+\\.\\S+");
  private static final Pattern ERROR = Pattern.compile("(fio: .*(?:error|fail|invalid|No such).*)");

  @Override
  public String id() {
    return "fio-text";
  }

  @Override
  public String title() {
    return "fio text";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    List<TextLine> head = TextLine.head(file);
    return head.stream().noneMatch(line -> line.text().contains("\"fio version\""))
        && head.stream().anyMatch(FioTextFormat::isOfFio);
  }

  private static boolean isOfFio(TextLine line) {
    return FioTextJob.begins(line)
        || FioDirection.of(line).isPresent()
        || FioDefinition.of(line).isPresent();
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    List<TextLine> lines = TextLine.of(file);
    boolean markdown = lines.stream().anyMatch(line -> FENCE.matcher(line.text()).matches());
    Reader reader = new Reader(new LeftOutLines(file), markdown);
    lines.forEach(reader::read);
    reader.endOfRun();
    return reader.series.content(file);
  }

  /** Reads line by line; a run of fio ends where the next one begins. */
  private static final class Reader {

    private final LeftOutLines leftOut;
    private final boolean markdown;
    private final SeriesCollector series = new SeriesCollector();
    private FioRun run = new FioRun(Optional.empty());
    private Optional<String> section = Optional.empty();
    private boolean inBlock;

    Reader(LeftOutLines leftOut, boolean markdown) {
      this.leftOut = leftOut;
      this.markdown = markdown;
    }

    void read(TextLine line) {
      if (FENCE.matcher(line.text()).matches()) {
        endOfRun();
        inBlock = !inBlock;
      } else if (markdown && !inBlock && HEADING.matcher(line.text()).matches()) {
        endOfRun();
        section = Optional.of(HEADING.matcher(line.text()).replaceFirst("$1"));
        run = new FioRun(section);
      } else {
        readOutput(line);
      }
    }

    private void readOutput(TextLine line) {
      Optional<FioDefinition> definition = FioDefinition.of(line);
      if (definition.isPresent() || VERSION.matcher(line.text()).matches()) {
        if (run.hasJobs()) {
          endOfRun();
        }
        definition.ifPresent(found -> run.define(found, line.number()));
      } else if (FioDirection.resembles(line)) {
        FioDirection.of(line)
            .ifPresentOrElse(
                run::add, () -> leftOut.line(line, "a complete line about a direction of fio"));
      } else {
        FioTextJob.of(line).ifPresent(run::add);
        FioLatency.of(line).ifPresent(run::add);
        ToolOutput.found(line, ERROR).ifPresent(run::addError);
      }
    }

    void endOfRun() {
      run.addTo(series, leftOut);
      run = new FioRun(section);
    }
  }
}
