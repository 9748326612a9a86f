package dev.tare.dataset.table.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param number from 1
 */
public record TableLine(long number, String text) {

  /** All lines of a text. */
  public static List<TableLine> of(String text) {
    List<TableLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new TableLine(lines.size() + 1L, line)));
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the line holds a comment, or the ruler of a Markdown table. */
  boolean isComment() {
    String stripped = text.strip();
    return stripped.startsWith("#")
        || stripped.matches("%[^,;|\\t].*")
        || stripped.startsWith("//")
        || stripped.matches("[-=+_|:\\s]{3,}");
  }

  boolean isConflictMarker() {
    return text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>");
  }
}
