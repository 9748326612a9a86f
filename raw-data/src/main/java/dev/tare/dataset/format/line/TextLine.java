package dev.tare.dataset.format.line;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text, without the control sequences of terminals.
 *
 * @param number from 1, as editors count
 */
public record TextLine(long number, String text) {

  /** No tool prints a longer line with a value. */
  private static final int LONGEST = 4000;

  private static final Pattern PROSE =
      Pattern.compile("(?i)(?:readme|licen[cs]e|notice|copying|changelog|contributing)\\b");

  private static final Pattern CONTROL_SEQUENCE = Pattern.compile("\u001B\\[[0-9;?]{0,20}[A-Za-z]");

  /** All lines of a file. */
  public static List<TextLine> of(SourceFile file) {
    return lines(file.text());
  }

  /**
   * The lines at the beginning of a file, to recognize a format by; the last one may be cut. None
   * for unreadable files and texts about a project, which may quote tools.
   */
  public static List<TextLine> head(SourceFile file) {
    try {
      return PROSE.matcher(file.baseName()).lookingAt() ? List.of() : lines(file.head());
    } catch (InputException unreadable) {
      return List.of();
    }
  }

  /** Whether a line at the beginning of a file has that form. */
  public static boolean headHas(SourceFile file, Pattern form) {
    return head(file).stream().anyMatch(line -> form.matcher(line.text()).matches());
  }

  /** Progress that a tool overwrote with carriage returns is several lines of one number. */
  private static List<TextLine> lines(String text) {
    List<TextLine> lines = new ArrayList<>();
    long number = 0;
    for (String line : withoutMark(text).split("\n", -1)) {
      number++;
      for (String part : line.split("\r")) {
        lines.add(new TextLine(number, part.length() > LONGEST ? "" : plain(part)));
      }
    }
    return lines;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String plain(String part) {
    return part.indexOf('\u001B') < 0 ? part : CONTROL_SEQUENCE.matcher(part).replaceAll("");
  }
}
