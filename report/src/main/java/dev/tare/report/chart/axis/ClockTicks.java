package dev.tare.report.chart.axis;

import dev.tare.report.text.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;

/** Round times of a day, and days, on an axis of Unix seconds; UTC. */
public final class ClockTicks {

  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;

  private static final long[] STEPS = {
    1,
    2,
    5,
    10,
    15,
    30,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY
  };

  private ClockTicks() {}

  /** At most so many ticks. */
  public static List<Tick> on(Scale scale, int most, Language language) {
    long step = step((scale.high() - scale.low()) / Math.max(1, most));
    return LongStream.rangeClosed(
            (long) Math.ceil(scale.low() / step), (long) Math.floor(scale.high() / step))
        .mapToObj(i -> new Tick(i * step, label(i * step, step, language)))
        .toList();
  }

  private static long step(double least) {
    for (long step : STEPS) {
      if (step >= least) {
        return step;
      }
    }
    return DAY * (long) Math.ceil(least / DAY);
  }

  /** Midnight is labelled with the day that begins. */
  private static String label(long second, long step, Language language) {
    ZonedDateTime time = Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC);
    String pattern =
        time.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? language.shortDay()
            : step < MINUTE ? "HH:mm:ss" : "HH:mm";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
  }
}
