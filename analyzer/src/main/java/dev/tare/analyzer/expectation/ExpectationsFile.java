package dev.tare.analyzer.expectation;

import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads expectations, one a line; {@code #} starts a comment. */
public final class ExpectationsFile {

  private ExpectationsFile() {}

  public static List<Chain> read(Path file) {
    try {
      return parse(file.toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; give a text file of expectations", e);
    }
  }

  /** Lines of a file or of a configuration, which is named in complaints. */
  public static List<Chain> parse(String name, List<String> lines) {
    List<Chain> expectations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).replaceFirst("#.*", "").stripTrailing();
      if (!text.isBlank()) {
        expectations.add(new ChainParser(new Cursor(name, i + 1, text)).parse());
      }
    }
    return expectations;
  }
}
