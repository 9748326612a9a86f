package dev.tare.dataset.table.cell;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Times such as {@code 2023-11-14T22:13:20.123Z} or {@code 2023-11-14 22:13:20}, as most programs
 * print them; no regular expression is needed for these.
 */
final class PlainIsoTime {

  private static final String SHAPE = "0000-00-00T00:00:00";

  /** Of a fraction, at most. */
  private static final int DIGITS = 9;

  private final String text;

  private PlainIsoTime(String text) {
    this.text = text;
  }

  /** Absent for every other text. */
  static Optional<TimeNotation.Moment> parse(String text) {
    return new PlainIsoTime(text).parse();
  }

  private Optional<TimeNotation.Moment> parse() {
    int end = hasShape() ? endOfFraction() : -1;
    boolean utc = end >= 0 && text.startsWith("Z", end) && text.length() == end + 1;
    if (end < 0 || !utc && text.length() != end) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TimeNotation.Moment(
              local(end), utc ? Optional.of(ZoneOffset.UTC) : Optional.empty(), true));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private boolean hasShape() {
    if (text.length() < SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char expected = SHAPE.charAt(i);
      char c = text.charAt(i);
      boolean fits = expected == '0' ? isDigit(i) : c == expected || expected == 'T' && c == ' ';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** -1 where a point is not followed by one to nine digits. */
  private int endOfFraction() {
    int start = SHAPE.length();
    if (!text.startsWith(".", start)) {
      return start;
    }
    int end = start + 1;
    while (isDigit(end)) {
      end++;
    }
    return end == start + 1 || end > start + 1 + DIGITS ? -1 : end;
  }

  private LocalDateTime local(int end) {
    int digits = Math.max(0, end - SHAPE.length() - 1);
    int nanos = digits == 0 ? 0 : number(SHAPE.length() + 1, end);
    for (int i = digits; i < DIGITS; i++) {
      nanos *= 10;
    }
    return LocalDateTime.of(
        number(0, 4),
        number(5, 7),
        number(8, 10),
        number(11, 13),
        number(14, 16),
        number(17, 19),
        nanos);
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
