package dev.tare.dataset.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Ways to write times that generated tables use. */
enum TimeStyle {
  SECONDS,
  FRACTION,
  MILLISECONDS,
  MICROSECONDS,
  NANOSECONDS,
  ISO_UTC,
  ISO_OFFSET,
  ISO_LOCAL,
  GERMAN,
  RUN_NUMBERS,
  NONE;

  boolean isTime() {
    return this != RUN_NUMBERS && this != NONE;
  }

  /** The time as text; {@code row} counts from 0. */
  String write(long seconds, int row) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    return switch (this) {
      case SECONDS -> Long.toString(seconds);
      case FRACTION -> seconds + ".250";
      case MILLISECONDS -> seconds + "000";
      case MICROSECONDS -> seconds + "000000";
      case NANOSECONDS -> seconds + "000000000";
      case ISO_UTC -> Instant.ofEpochSecond(seconds).toString();
      case ISO_OFFSET -> pattern("yyyy-MM-dd'T'HH:mm:ss").format(utc.plusHours(2)) + "+02:00";
      case ISO_LOCAL -> pattern("yyyy-MM-dd HH:mm:ss").format(utc);
      case GERMAN -> pattern("dd.MM.yyyy HH:mm:ss").format(utc);
      case RUN_NUMBERS -> Integer.toString(row + 1);
      case NONE -> "";
    };
  }

  /** What the text means in Unix seconds. */
  double meaning(long seconds) {
    return this == FRACTION ? seconds + 0.25 : seconds;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
