package dev.tare.dataset.table.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration in several units, such as {@code 1m 4s} or {@code 0:02.33}.
 *
 * @param seconds the duration
 * @param digit one unit of the last printed digit, in seconds
 * @param fields the fields of a clock: 3 for {@code 1:02:03}, 2 for {@code 2:03}, 0 for words
 * @param hasFraction whether the seconds have a fraction
 */
public record WrittenDuration(
    BigDecimal seconds, BigDecimal digit, int fields, boolean hasFraction) {

  private static final String FRACTION = "(?:[.,]\\d{1,12})?";
  private static final Pattern NUMBER = Pattern.compile("[-+\\d.,]*");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(\\d{1,6}) days?,? )?(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,2}" + FRACTION + ")");
  private static final Pattern WORDS =
      Pattern.compile(
          part("d|days?")
              + part("h|hrs?|hours?")
              + part("m|min|mins|minutes?")
              + part("s|secs?|seconds?")
              + part("ms")
              + part("us|\u00b5s|\u03bcs")
              + part("ns"));
  private static final List<BigDecimal> FACTORS =
      List.of(
          new BigDecimal(86_400),
          new BigDecimal(3_600),
          new BigDecimal(60),
          BigDecimal.ONE,
          new BigDecimal("0.001"),
          new BigDecimal("0.000001"),
          new BigDecimal("0.000000001"));

  private static String part(String names) {
    return "(?:(\\d{1,9}" + FRACTION + ")\\s?(?:" + names + ")(?![a-zA-Z])\\s*)?";
  }

  /** A duration of at least two units; absent for other text, also for one unit. */
  public static Optional<WrittenDuration> parse(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return clock(clock.group(1), clock.group(2), clock.group(3), clock.group(4));
    }
    return words(text);
  }

  private static Optional<WrittenDuration> clock(
      String days, String hours, String minutes, String seconds) {
    if (days != null && hours == null) {
      return Optional.empty();
    }
    WrittenDuration clock = clock(hours, minutes, seconds);
    return Optional.of(days == null ? clock : clock.after(number(days)));
  }

  private WrittenDuration after(BigDecimal days) {
    return new WrittenDuration(
        seconds.add(days.multiply(FACTORS.get(0))), digit, fields, hasFraction);
  }

  private static WrittenDuration clock(String hours, String minutes, String seconds) {
    BigDecimal last = number(seconds);
    BigDecimal sum = last.add(number(minutes).multiply(FACTORS.get(2)));
    boolean fraction = last.scale() > 0;
    return hours == null
        ? new WrittenDuration(sum, digit(last), 2, fraction)
        : new WrittenDuration(
            sum.add(number(hours).multiply(FACTORS.get(1))), digit(last), 3, fraction);
  }

  private static Optional<WrittenDuration> words(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    int parts = 0;
    for (int i = 0; i < FACTORS.size(); i++) {
      String part = words.group(i + 1);
      if (part != null) {
        if (digit.signum() != 0 && digit.compareTo(FACTORS.get(i)) < 0) {
          return Optional.empty();
        }
        BigDecimal number = number(part);
        sum = sum.add(number.multiply(FACTORS.get(i)));
        digit = digit(number).multiply(FACTORS.get(i));
        parts++;
      }
    }
    return parts < 2
        ? Optional.empty()
        : Optional.of(new WrittenDuration(sum, digit, 0, sum.scale() > 0));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(',', '.'));
  }

  private static BigDecimal digit(BigDecimal number) {
    return BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
  }
}
