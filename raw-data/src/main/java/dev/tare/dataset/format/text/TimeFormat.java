package dev.tare.dataset.format.text;

import dev.tare.dataset.IssueCode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The three lines {@code real}, {@code user} and {@code sys} that shells print for {@code time}, in
 * the form of bash ({@code 1m2.345s}) or POSIX (seconds): a run per block.
 */
final class TimeFormat implements SourceFormat {

  private static final Pattern LINE =
      Pattern.compile("(real|user|sys)[ \t]+(?:(\\d{1,9})m ?)?(\\d{1,9}(?:[.,]\\d{1,9})?)s?\\s*");
  private static final List<String> BLOCK = List.of("real", "user", "sys");
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  @Override
  public String id() {
    return "time";
  }

  @Override
  public String title() {
    return "time (real, user, sys)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return !blocks(TextLine.head(file)).isEmpty();
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    SeriesCollector series = new SeriesCollector();
    for (List<ToolOutput.Found> block : blocks(TextLine.of(file))) {
      block.forEach(found -> add(found, series, file));
    }
    return series.content(file);
  }

  /** Every three consecutive lines real, user, sys. */
  private static List<List<ToolOutput.Found>> blocks(List<TextLine> lines) {
    List<List<ToolOutput.Found>> blocks = new ArrayList<>();
    for (int i = 0; i + BLOCK.size() <= lines.size(); i++) {
      List<ToolOutput.Found> block =
          lines.subList(i, i + BLOCK.size()).stream()
              .flatMap(line -> ToolOutput.found(line, LINE).stream())
              .toList();
      if (block.stream().map(found -> found.group(1)).toList().equals(BLOCK)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static void add(ToolOutput.Found found, SeriesCollector series, SourceFile file) {
    if (found.group(3).contains(",")) {
      file.issues().add(IssueCode.DECIMAL_COMMA, found.line(), "times read with a decimal comma");
    }
    PrintedNumber seconds = PrintedNumber.of(found.group(3).replace(',', '.'));
    BigDecimal minutes =
        Optional.ofNullable(found.group(2)).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    PrintedNumber time =
        new PrintedNumber(seconds.value().add(minutes.multiply(MINUTE)), seconds.step());
    series.add(
        ToolTest.UNNAMED, ToolMetric.lower(found.group(1), "s"), found.line(), time, Map.of());
  }
}
