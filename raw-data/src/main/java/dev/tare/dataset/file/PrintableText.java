package dev.tare.dataset.file;

import java.util.regex.Pattern;

/**
 * Text of unknown origin without the characters that terminals, browsers and XML parsers obey
 * instead of showing them: controls (C0 and C1), marks of direction, separators of lines and
 * paragraphs, tags, halves of characters. Every output passes through it.
 */
public final class PrintableText {

  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]"
              + "|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]"
              + "|[\\uFFFE\\uFFFF\\x{E0000}-\\x{E007F}]");

  /** The same except halves, which UTF-8 does not have. */
  private static final Pattern ESCAPED_IN_JSON = Pattern.compile("(?!\\p{Cs})(?:" + OBEYED + ")");

  private PrintableText() {}

  /** The text with a blank for each such character except line feeds. */
  public static String of(String text) {
    return isPlain(text) ? text : OBEYED.matcher(text).replaceAll(" ");
  }

  /** The same without line feeds: nobody continues our line with one of their own. */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  /** A JSON text with escapes for such characters, so that it means the same. */
  public static String json(String text) {
    return isPlain(text)
        ? text
        : ESCAPED_IN_JSON.matcher(text).replaceAll(found -> escapes(found.group()));
  }

  /** As almost all texts are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAscii(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is printable ASCII or a line feed. */
  private static boolean isAscii(int unit) {
    return unit == '\n' || unit >= ' ' && unit < 0x7f;
  }

  private static String escapes(String text) {
    StringBuilder escapes = new StringBuilder();
    text.chars().forEach(unit -> escapes.append(String.format("\\\\u%04X", unit)));
    return escapes.toString();
  }
}
