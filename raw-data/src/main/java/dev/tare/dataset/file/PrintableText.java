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

  private PrintableText() {}

  /** The text with a blank for each such character except line feeds. */
  public static String of(String text) {
    return OBEYED.matcher(text).replaceAll(" ");
  }

  /** The same without line feeds: nobody continues our line with one of their own. */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }
}
