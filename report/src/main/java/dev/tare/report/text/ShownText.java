package dev.tare.report.text;

/** Text as people are shown it: no longer than anybody reads in one place. */
public final class ShownText {

  /** Longer than any text of Tare; the whole text is in {@code analysis.json} or the data. */
  static final int LONGEST = 1000;

  private ShownText() {}

  /** The text, or its beginning with an ellipsis. */
  public static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(LONGEST - 2));
    return text.substring(0, halved ? LONGEST - 2 : LONGEST - 1) + "…";
  }
}
