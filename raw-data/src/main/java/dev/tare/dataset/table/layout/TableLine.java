package dev.tare.dataset.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file.
 *
 * @param number from 1
 */
public record TableLine(long number, String text) {

  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([;,|\t])\"?\\s*");

  /** All lines of a text. */
  public static List<TableLine> of(String text) {
    List<TableLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new TableLine(lines.size() + 1L, line)));
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The delimiter that the first line states for spreadsheets, as in {@code sep=;}. */
  Optional<Delimiter> statedDelimiter() {
    Matcher stated = SEPARATOR.matcher(text);
    return number == 1 && stated.matches() ? Delimiter.of(stated.group(1)) : Optional.empty();
  }

  /** Whether the line holds a comment, or the ruler of a Markdown table. */
  boolean isComment() {
    String stripped = text.strip();
    if (!stripped.isEmpty() && Character.isLetterOrDigit(stripped.charAt(0))) {
      return false;
    }
    return stripped.startsWith("#")
        || stripped.matches("%[^,;|\\t].*")
        || stripped.startsWith("//")
        || stripped.matches("[-=+_|:\\s]{3,}");
  }

  boolean isConflictMarker() {
    return text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>");
  }
}
