package dev.tare.collector;

import java.math.BigDecimal;
import java.time.Duration;

/** Time spans and shares for people. */
final class Spans {

  private Spans() {}

  /** Such as {@code 0.5 %}. */
  static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** Such as {@code 1 h 24 min}, {@code 3 min 20 s} or {@code 7 s}. */
  static String text(Duration span) {
    if (span.toHours() > 0) {
      return span.toHours() + " h " + span.toMinutesPart() + " min";
    }
    return (span.toMinutes() > 0 ? span.toMinutes() + " min " : "") + span.toSecondsPart() + " s";
  }
}
