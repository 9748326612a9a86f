package dev.tare.dataset.table.cell;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write dates with or without a time of day. */
public enum TimeNotation {
  /** {@code 2023-11-14T22:13:20Z}, also with blank, slashes, or without a zone. */
  ISO("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})", "(?:[T ,]\\s*"),
  /** {@code 20231114T221320Z}. */
  COMPACT("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)", "(?:[T_-]"),
  /** {@code 14.11.2023 22:13:20}. */
  DOTTED("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})", "(?:[T ,]\\s*"),
  /** {@code 14/11/2023 22:13:20}. */
  DAY_FIRST("(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>\\d{4})", "(?:[T ,]\\s*"),
  /** {@code 11/14/2023 10:13:20 PM}. */
  MONTH_FIRST("(?<month>\\d{1,2})[/-](?<day>\\d{1,2})[/-](?<year>\\d{4})", "(?:[T ,]\\s*");

  private static final String CLOCK =
      "(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9}))?)?"
          + "(?:\\s?(?<half>[AaPp][Mm]))?";
  private static final String DIGITS =
      "(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9}))?(?<half>)";
  private static final String ZONE = "\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?";

  private static final Pattern START =
      Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{8}[T_-]");

  private final Pattern pattern;

  /** A point in time; the offset from UTC is absent where the text has none. */
  public record Moment(LocalDateTime local, Optional<ZoneOffset> offset, boolean hasClock) {}

  TimeNotation(String date, String between) {
    boolean compact = date.startsWith("(?<year>\\d{4})(");
    String end = compact ? ")" : ")?";
    pattern = Pattern.compile(date + between + (compact ? digits() : clock()) + end);
  }

  private static String clock() {
    return CLOCK + ZONE;
  }

  private static String digits() {
    return DIGITS + ZONE;
  }

  /** The notations in which a text is a point in time; empty when it is none. */
  public static Set<TimeNotation> of(String text) {
    if (PlainIsoTime.parse(text).isPresent()) {
      return EnumSet.of(ISO);
    }
    Set<TimeNotation> notations = EnumSet.noneOf(TimeNotation.class);
    if (text.length() <= 50 && START.matcher(text).lookingAt()) {
      for (TimeNotation notation : values()) {
        if (notation.parse(text).isPresent()) {
          notations.add(notation);
        }
      }
    }
    return notations;
  }

  /** The point in time; absent when the text is not in this notation. */
  public Optional<Moment> parse(String text) {
    Optional<PlainIsoTime> plain = this == ISO ? PlainIsoTime.parse(text) : Optional.empty();
    return plain.isPresent() ? plain.map(TimeNotation::moment) : matched(text);
  }

  private static Moment moment(PlainIsoTime time) {
    return new Moment(
        time.local(), time.utc() ? Optional.of(ZoneOffset.UTC) : Optional.empty(), true);
  }

  private Optional<Moment> matched(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Moment(local(matcher), offset(matcher.group("zone")), matcher.group("hour") != null));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(Matcher matcher) {
    String fraction = matcher.group("fraction");
    return LocalDateTime.of(
        number(matcher.group("year")),
        number(matcher.group("month")),
        number(matcher.group("day")),
        hour(number(matcher.group("hour")), matcher.group("half")),
        number(matcher.group("minute")),
        number(matcher.group("second")),
        fraction == null ? 0 : number((fraction + "00000000").substring(0, 9)));
  }

  private static int hour(int hour, String half) {
    if (half == null || half.isEmpty()) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("no hour of half a day: " + hour);
    }
    return hour % 12 + (half.toLowerCase(java.util.Locale.ROOT).equals("pm") ? 12 : 0);
  }

  private static Optional<ZoneOffset> offset(String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    return Optional.of(zone.matches("UTC|GMT") ? ZoneOffset.UTC : ZoneOffset.of(zone));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
