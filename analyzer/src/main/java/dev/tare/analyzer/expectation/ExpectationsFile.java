package dev.tare.analyzer.expectation;

import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Reads expectations, one a line; {@code #} starts a comment. */
public final class ExpectationsFile {

  private ExpectationsFile() {}

  public static List<Chain> read(Path file) {
    try {
      return parse(file.toString(), BoundedFile.named(file, BoundedFile.BY_HAND).lines().toList());
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; expected a text file of expectations", e);
    }
  }

  /** The lines of a text, the first of which is line 1. */
  public static List<Chain> parse(String name, List<String> lines) {
    return parse(
        IntStream.range(0, lines.size())
            .mapToObj(i -> new SourceLine(name, i + 1, 1, lines.get(i)))
            .toList());
  }

  /** Lines from any source, such as a configuration; blank lines and comments are skipped. */
  public static List<Chain> parse(List<SourceLine> lines) {
    return lines.stream()
        .map(ExpectationsFile::withoutComment)
        .filter(line -> !line.text().isBlank())
        .map(line -> new ChainParser(new TextCursor(line)).parse())
        .toList();
  }

  private static SourceLine withoutComment(SourceLine line) {
    String text = line.text().replaceFirst("#.*", "").stripTrailing();
    return new SourceLine(line.file(), line.line(), line.column(), text);
  }
}
