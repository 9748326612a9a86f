package dev.tare.dataset;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Errors and irregularities of files. The normative list, with the effect of each, is in {@code
 * raw-data/README.md}.
 */
public enum IssueCode implements Code {
  /** The file starts with a byte order mark. */
  BOM(Severity.INFO),
  /** Lines end with CR LF. */
  CRLF(Severity.INFO),
  /** Fields are separated by semicolons or tabs. */
  DELIMITER(Severity.INFO),
  /** A field has blanks around its text. */
  BLANKS(Severity.INFO),
  /** A line is blank. */
  BLANK_LINE(Severity.INFO),
  /** The last line does not end with a line feed. */
  NO_FINAL_NEWLINE(Severity.INFO),
  /** A value has no digit before its decimal point. */
  NO_LEADING_ZERO(Severity.INFO),
  /** Nothing but the custom shows that a point is a decimal point. */
  DECIMAL_POINT(Severity.INFO),
  /** A value is written as a time of day or in hours, minutes and seconds. */
  DURATION(Severity.INFO),
  /** Times are dates. */
  TIME_FORMAT(Severity.INFO),
  /** The first line is data. */
  NO_HEADER(Severity.INFO),
  /** A line above the header or between the rows is a title or a comment. */
  PREAMBLE(Severity.INFO),
  /** No format recognizes the file. */
  UNKNOWN_FILE(Severity.INFO),
  /** The mapping does not name a column. */
  UNMAPPED_COLUMN(Severity.INFO),
  /** Several files have runs of one sample, and were read as its sessions. */
  SEVERAL_FILES(Severity.INFO),
  /** A part of a file is no result, or one of another kind. */
  LEFT_OUT(Severity.INFO),
  /** A file lies beside a sealed dataset without being a part of it. */
  EXTRA_FILE(Severity.INFO),
  /** The seal is that of an earlier version, which does not cover the description. */
  OLD_SCHEMA(Severity.INFO),

  /** A column has an unexpected name. */
  HEADER_NAME(Severity.WARNING),
  /** The header occurs a second time. */
  REPEATED_HEADER(Severity.WARNING),
  /** The file is not UTF-8. */
  ENCODING(Severity.WARNING),
  /** A run is earlier than the one before it. */
  TIME_BACKWARDS(Severity.WARNING),
  /** Two consecutive runs have the same time. */
  DUPLICATE_TIME(Severity.WARNING),
  /** Times are in milliseconds, microseconds or nanoseconds. */
  EPOCH_MS(Severity.WARNING),
  /** Times have no zone. */
  LOCAL_TIME(Severity.WARNING),
  /** Two columns have the same name. */
  COLUMN_TWICE(Severity.WARNING),
  /** A row sums up others. */
  SUMMARY_ROW(Severity.WARNING),
  /** A mapped column has no values. */
  EMPTY_COLUMN(Severity.WARNING),
  /** A value has a decimal comma. */
  DECIMAL_COMMA(Severity.WARNING),
  /** A value ends in {@code k}, {@code M} or {@code G}. */
  SUFFIX(Severity.WARNING),
  /** The file has only means of runs. */
  MEANS_ONLY(Severity.WARNING),
  /** The tool that wrote the file doubts its own result. */
  TOOL_WARNING(Severity.WARNING),
  /** The values are those of intervals of one run. */
  INTERVALS(Severity.WARNING),
  /** A text says that a platform named after KVM ran with another accelerator. */
  OTHER_ACCELERATOR(Severity.WARNING),
  /** A value has separators of thousands. */
  THOUSANDS(Severity.WARNING),
  /** Values include their unit. */
  UNIT_IN_VALUE(Severity.WARNING),
  /** An unfinished campaign has not all its planned runs. */
  RUNS_MISSING(Severity.WARNING),

  /** A part of a file is not as its format says. */
  NOT_UNDERSTOOD(Severity.ERROR),
  /** The file ends in the middle. */
  CUT_OFF(Severity.ERROR),
  /** The tool that wrote the file states that a run failed. */
  TOOL_ERROR(Severity.ERROR),
  /** A row has no value. */
  MISSING_VALUE(Severity.ERROR),
  /** A value is not a number. */
  NOT_A_NUMBER(Severity.ERROR),
  /** A row has too many fields or unmatched quotes, or identifies no run. */
  BAD_ROW(Severity.ERROR),
  /** A row is not understood. */
  ROW_LEFT_OUT(Severity.ERROR),
  /** A line is a marker of an unresolved merge conflict. */
  MERGE_CONFLICT(Severity.ERROR),
  /** A row of inner values has no run or no value. */
  BAD_INNER(Severity.ERROR),
  /** The file is empty. */
  EMPTY_FILE(Severity.ERROR),
  /** The file has a header and no rows. */
  HEADER_ONLY(Severity.ERROR),
  /** No column is named {@code value}. */
  NO_VALUE_COLUMN(Severity.ERROR),
  /** A file, or a column, may be read in two ways. */
  AMBIGUOUS(Severity.ERROR),
  /** The file cannot be decompressed, or is too large. */
  UNREADABLE(Severity.ERROR),
  /** The file has a column per benchmark, and no mapping was given. */
  WIDE_FILE(Severity.ERROR),
  /** Neither the file's name nor the mapping gives the platform. */
  NO_PLATFORM(Severity.ERROR),
  /** Another file has the same sample. */
  SECOND_FILE(Severity.ERROR),
  /** Each value is the mean of all runs so far. */
  RUNNING_MEAN(Severity.ERROR),
  /** A run has two rows, or a value and a failure. */
  RUN_TWICE(Severity.ERROR),
  /** A sealed dataset is not as it was sealed: a file is missing, changed or added. */
  SEAL(Severity.ERROR);

  private final Severity severity;

  IssueCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether a file or a part of it was left out. */
  public boolean leavesOut() {
    return severity == Severity.ERROR || this == UNKNOWN_FILE || this == UNMAPPED_COLUMN;
  }

  public Severity severity() {
    return severity;
  }

  /** The code of that name; absent when there is none. */
  public static Optional<IssueCode> of(String name) {
    return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
  }
}
