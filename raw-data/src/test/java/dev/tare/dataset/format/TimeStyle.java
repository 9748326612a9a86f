package dev.tare.dataset.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Ways to write times that generated tables use. */
enum TimeStyle {
  SECONDS,
  FRACTION,
  MILLISECONDS,
  MICROSECONDS,
  NANOSECONDS,
  /** Since the first run, in seconds. */
  ELAPSED,
  /** The same in milliseconds, as the header says. */
  ELAPSED_MILLISECONDS,
  ISO_UTC,
  ISO_FRACTION,
  ISO_OFFSET,
  /** With offsets that change. */
  ISO_BERLIN,
  ISO_LOCAL,
  GERMAN,
  /** In Berlin, over a change of clocks, with the zone in the mapping. */
  LOCAL_BERLIN,
  /** The same without it. */
  LOCAL_UNSTATED,
  /** Perhaps day/month, perhaps month/day. */
  SLASHES,
  DATE_AND_CLOCK,
  RUN_NUMBERS,
  NONE;

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Changes of clocks in Berlin: forward, back. */
  private static final long[] CHANGES = {1_711_846_800, 1_698_541_200};

  boolean isTime() {
    return this != RUN_NUMBERS && this != NONE;
  }

  boolean isDate() {
    return switch (this) {
      case ISO_UTC,
          ISO_FRACTION,
          ISO_OFFSET,
          ISO_BERLIN,
          ISO_LOCAL,
          GERMAN,
          LOCAL_BERLIN,
          LOCAL_UNSTATED,
          SLASHES,
          DATE_AND_CLOCK ->
          true;
      default -> false;
    };
  }

  /** Whether nothing states a zone, so that times count relative to each other. */
  boolean isLocal() {
    return this == ISO_LOCAL
        || this == GERMAN
        || this == LOCAL_UNSTATED
        || this == SLASHES
        || this == DATE_AND_CLOCK;
  }

  boolean isElapsed() {
    return this == ELAPSED || this == ELAPSED_MILLISECONDS;
  }

  /** The first run, in Unix seconds. */
  long start(Random random) {
    return switch (this) {
      case ELAPSED, ELAPSED_MILLISECONDS -> 0;
      case ISO_BERLIN, LOCAL_BERLIN, LOCAL_UNSTATED ->
          CHANGES[random.nextInt(2)] - random.nextInt(1_200);
      default -> 1_700_000_000 + random.nextInt(10_000_000);
    };
  }

  /** The time as text; {@code row} counts from 0. */
  String write(long seconds, int row) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    LocalDateTime berlin = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), BERLIN);
    return switch (this) {
      case SECONDS, ELAPSED -> Long.toString(seconds);
      case FRACTION -> seconds + ".250";
      case MILLISECONDS, ELAPSED_MILLISECONDS -> Long.toString(seconds * 1_000);
      case MICROSECONDS -> seconds + "000000";
      case NANOSECONDS -> seconds + "000000000";
      case ISO_UTC -> Instant.ofEpochSecond(seconds).toString();
      case ISO_FRACTION -> pattern("yyyy-MM-dd'T'HH:mm:ss").format(utc) + ".125Z";
      case ISO_OFFSET -> pattern("yyyy-MM-dd'T'HH:mm:ss").format(utc.plusHours(2)) + "+02:00";
      case ISO_BERLIN ->
          pattern("yyyy-MM-dd HH:mm:ssxxx").format(Instant.ofEpochSecond(seconds).atZone(BERLIN));
      case ISO_LOCAL, DATE_AND_CLOCK -> pattern("yyyy-MM-dd HH:mm:ss").format(utc);
      case GERMAN -> pattern("dd.MM.yyyy HH:mm:ss").format(utc);
      case LOCAL_BERLIN, LOCAL_UNSTATED -> pattern("yyyy-MM-dd HH:mm:ss").format(berlin);
      case SLASHES -> pattern("MM/dd/yyyy HH:mm").format(utc);
      case RUN_NUMBERS -> Integer.toString(row + 1);
      case NONE -> "";
    };
  }

  /** What the text means in Unix seconds; local times without a zone as if they were UTC. */
  double meaning(long seconds) {
    return switch (this) {
      case FRACTION -> seconds + 0.25;
      case ISO_FRACTION -> seconds + 0.125;
      case LOCAL_UNSTATED ->
          seconds + BERLIN.getRules().getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
      case SLASHES -> seconds / 60 * 60;
      default -> seconds;
    };
  }

  /** The unit of numbers. */
  String unit() {
    return switch (this) {
      case MILLISECONDS, ELAPSED_MILLISECONDS -> "ms";
      case MICROSECONDS -> "us";
      case NANOSECONDS -> "ns";
      default -> "s";
    };
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
