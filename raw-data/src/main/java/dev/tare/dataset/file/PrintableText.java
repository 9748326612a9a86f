package dev.tare.dataset.file;

/** Somebody else's text as it may be shown: on a terminal a control character is a command. */
public final class PrintableText {

  private PrintableText() {}

  /** The text with a blank for every control character but the ends of lines. */
  public static String of(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
  }
}
