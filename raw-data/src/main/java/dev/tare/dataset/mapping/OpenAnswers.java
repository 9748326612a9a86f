package dev.tare.dataset.mapping;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the question marks that a draft has where a user must answer. */
final class OpenAnswers {

  private static final Pattern QUESTION =
      Pattern.compile("[:,\\[{]\\s*(?:\\?|\"\\?\"|'\\?')\\s*(?:[,}\\]].*|\\s#.*)?");

  private OpenAnswers() {}

  static void requireNone(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.strip().startsWith("#") && QUESTION.matcher(line).find()) {
        throw InputException.at(
            file, i + 1, "a ? is left; write what is asked, or delete the key: " + line.strip());
      }
    }
  }
}
