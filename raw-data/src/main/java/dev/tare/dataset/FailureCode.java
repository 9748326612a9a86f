package dev.tare.dataset;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reasons for failed runs that Tare itself gives; benchmarks and platform scripts may give
 * others.
 */
public enum FailureCode implements Code {
  /** The run exceeded its time limit. */
  TIMEOUT,
  /** The run exited with a status other than 0; see {@link #exit}. */
  EXIT,
  /** The run printed no value. */
  NO_VALUE,
  /** The run printed more than one value. */
  TWO_VALUES,
  /** The value is not a number. */
  NOT_A_NUMBER,
  /** The value is 0 or negative. */
  NOT_POSITIVE,
  /** An inner value is not a number. */
  BAD_INNER,
  /** The run's output exceeded its size limit. */
  TOO_MUCH_OUTPUT,
  /** The disk was full. */
  NO_SPACE,
  /** The platform did not start in this session. */
  NOT_STARTED,
  /** The run was not tried, because the three before it in this session had failed. */
  PAUSED,
  /** The row of a foreign file has no value. */
  MISSING_VALUE,
  /** The value of a foreign file includes its unit. */
  UNIT_IN_VALUE,
  /** The row of a foreign file has too many fields. */
  BAD_ROW,
  /** The tool that wrote a foreign file states that the run failed. */
  TOOL_ERROR;

  private static final Pattern EXITED = Pattern.compile(EXIT + "_(\\d{1,9})");

  /** The reason for a run that exited with this status, such as {@code EXIT_137}. */
  public static String exit(int status) {
    return EXIT + "_" + status;
  }

  /** The status in such a reason; absent when it is another one. */
  public static OptionalInt exitStatus(String reason) {
    Matcher matcher = EXITED.matcher(reason);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The reason for a run whose row has this issue. */
  public static FailureCode of(IssueCode issue) {
    return valueOf(issue.name());
  }
}
