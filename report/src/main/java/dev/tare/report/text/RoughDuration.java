package dev.tare.report.text;

import java.time.Duration;
import java.util.Map;

/** Lengths of time for readers. */
public final class RoughDuration {

  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  private RoughDuration() {}

  /** In one unit: whole seconds, minutes or hours up to two of the next unit; days beyond. */
  public static String about(Duration length, Messages messages) {
    double seconds = length.toSeconds();
    if (seconds < 2 * MINUTE) {
      return text("seconds", Math.max(1, seconds), messages);
    }
    if (seconds < 2 * HOUR) {
      return text("minutes", seconds / MINUTE, messages);
    }
    return seconds < 2 * DAY
        ? text("hours", seconds / HOUR, messages)
        : text("days", seconds / DAY, messages);
  }

  private static String text(String unit, double number, Messages messages) {
    return messages.text("duration." + unit, Map.of("n", Math.rint(number)));
  }
}
