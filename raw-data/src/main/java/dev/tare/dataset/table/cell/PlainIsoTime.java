package dev.tare.dataset.table.cell;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Times such as {@code 2023-11-14T22:13:20.123Z} or {@code 2023-11-14 22:13:20}, as most programs
 * print them; no regular expression is needed for these.
 *
 * @param utc whether the text says so
 */
record PlainIsoTime(LocalDateTime local, boolean utc) {

  private static final String SHAPE = "0000-00-00T00:00:00";

  /** Of a fraction, at most. */
  private static final int DIGITS = 9;

  /** Absent for every other text. */
  static Optional<PlainIsoTime> parse(String text) {
    int end = hasShape(text) ? endOfFraction(text) : -1;
    boolean utc = end >= 0 && text.startsWith("Z", end) && text.length() == end + 1;
    if (end < 0 || !utc && text.length() != end) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PlainIsoTime(local(text, end), utc));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean hasShape(String text) {
    if (text.length() < SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char expected = SHAPE.charAt(i);
      char c = text.charAt(i);
      boolean fits =
          expected == '0' ? isDigit(text, i) : c == expected || expected == 'T' && c == ' ';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** -1 where a point is not followed by one to nine digits. */
  private static int endOfFraction(String text) {
    int start = SHAPE.length();
    if (!text.startsWith(".", start)) {
      return start;
    }
    int end = start + 1;
    while (isDigit(text, end)) {
      end++;
    }
    return end == start + 1 || end > start + 1 + DIGITS ? -1 : end;
  }

  private static LocalDateTime local(String text, int end) {
    int digits = Math.max(0, end - SHAPE.length() - 1);
    int nanos = digits == 0 ? 0 : number(text, SHAPE.length() + 1, end);
    for (int i = digits; i < DIGITS; i++) {
      nanos *= 10;
    }
    return LocalDateTime.of(
        number(text, 0, 4),
        number(text, 5, 7),
        number(text, 8, 10),
        number(text, 11, 13),
        number(text, 14, 16),
        number(text, 17, 19),
        nanos);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
