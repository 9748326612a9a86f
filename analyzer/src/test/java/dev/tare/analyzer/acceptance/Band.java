package dev.tare.analyzer.acceptance;

import java.util.Locale;

/** The rates, in per cent, that a figure may have. */
record Band(double low, double high) {

  static Band atMost(double percent) {
    return new Band(0, percent);
  }

  static Band atLeast(double percent) {
    return new Band(percent, 100);
  }

  static Band between(double low, double high) {
    return new Band(Math.max(0, low), Math.min(100, high));
  }

  /** For comparison only. */
  static Band any() {
    return new Band(0, 100);
  }

  boolean holds(double percent) {
    return low <= percent && percent <= high;
  }

  /** Beyond doubt outside, given what chance does to so few repeats (3 standard errors). */
  boolean excludes(double percent, int repeats) {
    return percent < low - 3 * error(low, repeats) || percent > high + 3 * error(high, repeats);
  }

  private static double error(double percent, int repeats) {
    return Math.sqrt(percent * (100 - percent) / repeats);
  }

  @Override
  public String toString() {
    if (low == 0) {
      return high == 100 ? "" : String.format(Locale.ROOT, "<= %.1f", high);
    }
    return high == 100
        ? String.format(Locale.ROOT, ">= %.1f", low)
        : String.format(Locale.ROOT, "%.1f-%.1f", low, high);
  }
}
