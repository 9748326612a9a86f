package dev.tare.dataset.file;

/** Text from outside without control characters, which a terminal would execute. */
public final class PrintableText {

  private PrintableText() {}

  /** The text with a blank for each control character except line feeds. */
  public static String of(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
  }
}
