package dev.tare.dataset.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What separates the fields of a line. */
public enum Delimiter {
  SEMICOLON(';', "semicolons"),
  TAB('\t', "tabs"),
  PIPE('|', "vertical bars"),
  COMMA(',', "commas"),
  /** Any number of blanks. */
  BLANKS(' ', "blanks"),
  /** The line is one field. */
  NONE('\0', "nothing");

  private static final int DONE = -1;
  private static final int BROKEN = -2;

  private final char character;
  private final String title;

  Delimiter(char character, String title) {
    this.character = character;
    this.title = title;
  }

  /** In words, for messages. */
  public String title() {
    return title;
  }

  /**
   * The delimiter that a user names: the character, or {@code tab}, {@code blank}, {@code none}.
   */
  public static Optional<Delimiter> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case ";" -> Optional.of(SEMICOLON);
      case "\t", "tab" -> Optional.of(TAB);
      case "|" -> Optional.of(PIPE);
      case "," -> Optional.of(COMMA);
      case " ", "blank", "blanks" -> Optional.of(BLANKS);
      case "", "none" -> Optional.of(NONE);
      default -> Optional.empty();
    };
  }

  /** The fields of a line, without the quotes around them; absent if a quote is not closed. */
  public Optional<List<String>> split(String line) {
    String text = this == BLANKS ? line.strip() : this == PIPE ? withoutFrame(line) : line;
    List<String> fields = new ArrayList<>();
    int position = 0;
    while (position >= 0 && position <= text.length()) {
      position = field(text, position, fields);
    }
    return position == BROKEN ? Optional.empty() : Optional.of(fields);
  }

  private int field(String text, int start, List<String> fields) {
    int first = start;
    while (first < text.length() && text.charAt(first) == ' ' && this != BLANKS) {
      first++;
    }
    return first < text.length() && text.charAt(first) == '"'
        ? quoted(text, first, fields)
        : plain(text, start, fields);
  }

  private int plain(String text, int start, List<String> fields) {
    int end = next(text, start);
    fields.add(text.substring(start, end));
    return after(text, end);
  }

  private int quoted(String text, int start, List<String> fields) {
    StringBuilder field = new StringBuilder();
    int position = start + 1;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c != '"') {
        field.append(c);
      } else if (position + 1 < text.length() && text.charAt(position + 1) == '"') {
        field.append(c);
        position++;
      } else {
        int end = next(text, position + 1);
        fields.add(field.toString());
        return text.substring(position + 1, end).isBlank() ? after(text, end) : BROKEN;
      }
      position++;
    }
    return BROKEN;
  }

  private int next(String text, int start) {
    int end = start;
    while (end < text.length() && !separates(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the next field begins. */
  private int after(String text, int end) {
    if (end >= text.length()) {
      return DONE;
    }
    int start = end + 1;
    while (this == BLANKS && start < text.length() && separates(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private boolean separates(char c) {
    return this == BLANKS ? c == ' ' || c == '\t' : c == character && this != NONE;
  }

  private static String withoutFrame(String line) {
    String text = line.strip();
    boolean framed = text.length() > 1 && text.startsWith("|") && text.endsWith("|");
    return framed ? text.substring(1, text.length() - 1) : line;
  }
}
