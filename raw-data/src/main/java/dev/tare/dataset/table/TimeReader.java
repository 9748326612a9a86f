package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import java.util.OptionalDouble;

/** Reads the times of consecutive rows and checks their order. */
final class TimeReader {

  /** Unix times beyond this are milliseconds: as seconds they are in the year 5138. */
  private static final double LAST_SECOND = 1e11;

  private final IssueCollector issues;
  private double last = Double.NEGATIVE_INFINITY;

  TimeReader(IssueCollector issues) {
    this.issues = issues;
  }

  /** Unix seconds; absent when the text is empty, which means not measured, or not a number. */
  OptionalDouble read(RawRow row, int column) {
    return row.isEmpty(column) ? OptionalDouble.empty() : read(row.number(column), row.line());
  }

  private OptionalDouble read(OptionalDouble number, long line) {
    if (number.isEmpty()) {
      issues.add(IssueCode.TIME_FORMAT, line, "the time is not a Unix time; the run has no time");
      return number;
    }
    double time = seconds(number.getAsDouble(), line);
    checkOrder(time, line);
    last = time;
    return OptionalDouble.of(time);
  }

  private double seconds(double time, long line) {
    if (time <= LAST_SECOND) {
      return time;
    }
    issues.add(IssueCode.EPOCH_MS, line, "times are in milliseconds; divided by 1000");
    return time / 1000;
  }

  private void checkOrder(double time, long line) {
    if (time < last) {
      issues.add(IssueCode.TIME_BACKWARDS, line, "earlier than the row before it; order kept");
    } else if (time == last) {
      issues.add(IssueCode.DUPLICATE_TIME, line, "same time as the row before it");
    }
  }
}
