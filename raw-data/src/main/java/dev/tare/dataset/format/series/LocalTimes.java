package dev.tare.dataset.format.series;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of a tool: milliseconds since 1970, ISO 8601, or local date and time. */
public final class LocalTimes {

  private static final Pattern ZONED = Pattern.compile(".*(?:Z|[+-]\\d\\d:?\\d\\d)");
  private static final Pattern LOCAL =
      Pattern.compile(
          "(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)[ T](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,:](\\d{1,9}))?");

  private final IssueCollector issues;

  public LocalTimes(IssueCollector issues) {
    this.issues = issues;
  }

  /** Unix seconds; absent, with an issue, when the text has another form. */
  public OptionalDouble unixSeconds(String text, long line) {
    try {
      if (isMilliseconds(text)) {
        return OptionalDouble.of(Long.parseLong(text) / 1000.0);
      }
      if (ZONED.matcher(text).matches()) {
        String iso = text.replace(' ', 'T').replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2");
        return seconds(OffsetDateTime.parse(iso).toInstant());
      }
      Matcher local = LOCAL.matcher(text);
      if (local.matches()) {
        return local(local, line);
      }
    } catch (DateTimeException notATime) {
      return unknown(line);
    }
    return unknown(line);
  }

  /** Twelve to fourteen digits. */
  private static boolean isMilliseconds(String text) {
    if (text.length() < 12 || text.length() > 14) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private OptionalDouble local(Matcher text, long line) {
    String fraction = text.group(5) == null ? "" : "." + text.group(5);
    String time = text.group(4).length() == 5 ? text.group(4) + ":00" : text.group(4);
    LocalDateTime local =
        LocalDateTime.parse(
            text.group(1) + "-" + text.group(2) + "-" + text.group(3) + "T" + time + fraction);
    issues.add(IssueCode.LOCAL_TIME, line, "times without a zone; read as UTC");
    return seconds(local.toInstant(ZoneOffset.UTC));
  }

  private OptionalDouble unknown(long line) {
    issues.add(IssueCode.NOT_UNDERSTOOD, line, "a time of unknown form; the run has no time");
    return OptionalDouble.empty();
  }

  private static OptionalDouble seconds(Instant instant) {
    return OptionalDouble.of(instant.getEpochSecond() + instant.getNano() / 1e9);
  }
}
