package dev.tare.dataset.table.column;

import java.util.Arrays;

/** Times as spreadsheets count them, in days since 1900, such as 46354.416. */
final class SpreadsheetDays {

  /** The year 1995. */
  private static final double EARLIEST = 34_700;

  /** The year 2063. */
  private static final double LATEST = 59_600;

  /** Runs that are nearer to each other than half a second are rare, in seconds. */
  private static final double STEP = .5;

  private SpreadsheetDays() {}

  /** Whether numbers are days of our time with fractions, a few hours apart at most. */
  static boolean may(double... times) {
    return times.length > 1
        && Arrays.stream(times).allMatch(time -> EARLIEST <= time && time <= LATEST)
        && Arrays.stream(times).anyMatch(time -> time != Math.rint(time))
        && Math.abs(times[times.length - 1] - times[0]) < STEP * (times.length - 1);
  }
}
