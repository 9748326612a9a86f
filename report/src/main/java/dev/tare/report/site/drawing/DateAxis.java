package dev.tare.report.site.drawing;

import dev.tare.report.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates from left to right, in UTC.
 *
 * @param left position of the first one
 * @param width from the first to the last
 */
record DateAxis(Instant first, Instant last, double left, double width, Language language) {

  /** A labelled first day of a month, or of a week. */
  record DateTick(double x, String label) {}

  private static final double LABEL = 62;

  static DateAxis of(Instant first, Instant last, double left, double width, Language language) {
    Duration room = Duration.ofHours(12);
    return new DateAxis(first.minus(room), last.plus(room), left, width, language);
  }

  double x(Instant time) {
    return left
        + width
            * (time.getEpochSecond() - first.getEpochSecond())
            / (last.getEpochSecond() - first.getEpochSecond());
  }

  /** As many as have room. */
  List<DateTick> ticks() {
    long days = Math.max(1, Duration.between(first, last).toDays());
    double room = Math.max(1, width / LABEL);
    return days / room < 12 ? weeks((int) Math.ceil(days / 7.0 / room)) : months(days, room);
  }

  private List<DateTick> weeks(int every) {
    List<DateTick> ticks = new ArrayList<>();
    LocalDate end = day(last);
    for (LocalDate d = day(first).plusDays(1); !d.isAfter(end); d = d.plusWeeks(every)) {
      add(ticks, d, language.shortDay());
    }
    return ticks;
  }

  private List<DateTick> months(long days, double room) {
    int every = nice((int) Math.ceil(days / 30.4 / room));
    List<DateTick> ticks = new ArrayList<>();
    LocalDate start = day(first).withDayOfMonth(1);
    for (LocalDate d = start; !d.isAfter(day(last)); d = d.plusMonths(1)) {
      if ((d.getMonthValue() - 1) % every == 0) {
        boolean year = every == 12;
        add(
            ticks,
            d,
            year ? "uuuu" : d.getMonthValue() == 1 || ticks.isEmpty() ? "MMM uuuu" : "MMM");
      }
    }
    return ticks;
  }

  private static int nice(int months) {
    return months <= 1 ? 1 : months == 2 ? 2 : months <= 3 ? 3 : months <= 6 ? 6 : 12;
  }

  private void add(List<DateTick> ticks, LocalDate date, String pattern) {
    double x = x(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    if (x >= left) {
      ticks.add(
          new DateTick(x, DateTimeFormatter.ofPattern(pattern, language.locale()).format(date)));
    }
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
