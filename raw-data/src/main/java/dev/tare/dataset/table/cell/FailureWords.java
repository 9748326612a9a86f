package dev.tare.dataset.table.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which tools and scripts say that a run has no value. */
final class FailureWords {

  private static final Set<String> WORDS =
      Set.of(
          "nan",
          "-nan",
          "+nan",
          "inf",
          "-inf",
          "+inf",
          "infinity",
          "-infinity",
          "n/a",
          "na",
          "#n/a",
          "#div/0!",
          "null",
          "none",
          "nil",
          "-",
          "--",
          "?",
          "missing",
          "err",
          "error");

  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\b(?:error|fail(?:ed|ure)?|time[ -]?out|timed out|killed|not found|denied|abort(?:ed)?"
              + "|cannot|can't|no such|exception|crash(?:ed)?|refused|terminated|out of memory"
              + "|fehler|fehlgeschlagen|abgebrochen)\\b");

  /** Of a message. */
  private static final int FEWEST_LETTERS = 4;

  private FailureWords() {}

  static boolean isFailure(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower)
        || lower.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
            && MESSAGE.matcher(lower).find();
  }
}
