package dev.tare.dataset.table;

/** The lines of a text, which end with LF, CR or CR LF, one after another. */
final class TextLines {

  private final String text;
  private final boolean onlyLineFeeds;
  private int next = 0;
  private int start = 0;
  private int end = 0;
  private long number = 0;

  TextLines(String text) {
    this.text = text;
    this.onlyLineFeeds = text.indexOf('\r') < 0;
  }

  /** Goes to the next line; false where there is none. */
  boolean advance() {
    if (next >= text.length()) {
      return false;
    }
    number++;
    start = next;
    end = endOfLine();
    next = end + (text.startsWith("\r\n", end) ? 2 : 1);
    return true;
  }

  private int endOfLine() {
    if (onlyLineFeeds) {
      int feed = text.indexOf('\n', start);
      return feed < 0 ? text.length() : feed;
    }
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Of the current line, from 1. */
  long number() {
    return number;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String text() {
    return text.substring(start, end);
  }

  boolean isBlank() {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, start);
  }
}
