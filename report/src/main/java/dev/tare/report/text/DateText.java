package dev.tare.report.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Dates and times for readers; always UTC, and labelled as such. */
public final class DateText {

  /** A site formats many thousands of dates. */
  private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

  private DateText() {}

  /** From ISO 8601 to the minute; a text that is none stays as it is. */
  public static String minute(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, language)).orElse(iso);
  }

  /** The day of a time in ISO 8601; a text that is none stays as it is. */
  public static String day(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, language.day(), language)).orElse(iso);
  }

  /** The day of a time in ISO 8601 without the year, such as {@code 28 Nov}. */
  public static String shortDay(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, language.shortDay(), language)).orElse(iso);
  }

  /** The month of a time in ISO 8601 with the year, such as {@code Nov 2026}. */
  public static String shortMonth(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, "MMM uuuu", language)).orElse(iso);
  }

  /** The day of Unix seconds. */
  public static String day(double unixSeconds, Language language) {
    return format(Instant.ofEpochSecond((long) unixSeconds), language.day(), language);
  }

  /** The month of a time in ISO 8601, such as {@code November 2026}. */
  public static String month(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, "LLLL uuuu", language)).orElse(iso);
  }

  /** The time of day, to the minute; a text that is none stays as it is. */
  public static String time(String iso, Language language) {
    return instant(iso).map(instant -> format(instant, "HH:mm 'UTC'", language)).orElse(iso);
  }

  /** From ISO 8601, UTC. */
  public static Optional<Instant> instant(String iso) {
    try {
      return Optional.of(Instant.parse(iso));
    } catch (DateTimeParseException foreign) {
      return Optional.empty();
    }
  }

  /** From Unix seconds to the minute. */
  public static String minute(double unixSeconds, Language language) {
    return format(Instant.ofEpochSecond((long) unixSeconds), language);
  }

  /** From Unix seconds to the second. */
  public static String second(double unixSeconds, Language language) {
    String pattern =
        language == Language.DE ? "d. MMMM uuuu, HH:mm:ss 'UTC'" : "d MMMM uuuu, HH:mm:ss 'UTC'";
    return format(Instant.ofEpochSecond((long) unixSeconds), pattern, language);
  }

  private static String format(Instant instant, Language language) {
    return format(instant, language.day() + ", HH:mm 'UTC'", language);
  }

  private static String format(Instant instant, String pattern, Language language) {
    return FORMATS
        .computeIfAbsent(language.code() + pattern, key -> formatter(pattern, language))
        .format(instant);
  }

  private static DateTimeFormatter formatter(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(ZoneOffset.UTC);
  }
}
