package dev.tare.collector.plan;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations and percentages for people. */
public final class DurationText {

  private DurationText() {}

  /** Such as {@code 0.5 %}. */
  public static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** Such as {@code 1 h 24 min}, {@code 3 min 20 s} or {@code 7 s}. */
  public static String text(Duration span) {
    if (span.toHours() > 0) {
      return span.toHours() + " h " + span.toMinutesPart() + " min";
    }
    return (span.toMinutes() > 0 ? span.toMinutes() + " min " : "") + span.toSecondsPart() + " s";
  }
}
