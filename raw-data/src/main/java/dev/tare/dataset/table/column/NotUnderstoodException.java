package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import java.util.List;
import java.util.Optional;

/** A table or a column that is left out: what is wrong or unclear, where, and the remedy. */
public final class NotUnderstoodException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final IssueCode code;
  private final long line;
  private final String question;
  private final List<String> columns;

  private NotUnderstoodException(
      IssueCode code, long line, String message, String question, List<String> columns) {
    super(message, null, false, false);
    this.columns = List.copyOf(columns);
    this.code = code;
    this.line = line;
    this.question = question;
  }

  /** Content that has no meaning here. */
  public static NotUnderstoodException at(long line, String message) {
    return new NotUnderstoodException(IssueCode.NOT_UNDERSTOOD, line, message, null, List.of());
  }

  /** Content with another reason. */
  public static NotUnderstoodException of(IssueCode code, long line, String message) {
    return new NotUnderstoodException(code, line, message, null, List.of());
  }

  /** Content with several meanings; {@code key} of the mapping's {@code table} decides. */
  public static NotUnderstoodException ambiguous(long line, String message, String key) {
    return new NotUnderstoodException(IssueCode.AMBIGUOUS, line, message, key, List.of());
  }

  /** Columns of numbers whose meaning nothing tells. */
  public static NotUnderstoodException wide(long line, List<String> columns) {
    return new NotUnderstoodException(
        IssueCode.WIDE_FILE,
        line,
        "columns " + columns + " have no mapping; file left out; define them with --mapping FILE",
        null,
        columns);
  }

  /** The columns whose meaning nothing tells; empty where that is not the reason. */
  public List<String> columns() {
    return columns;
  }

  public IssueCode code() {
    return code;
  }

  /** From 1. */
  public long line() {
    return line;
  }

  /** What a user must answer, as a key of a mapping. */
  public Optional<String> question() {
    return Optional.ofNullable(question);
  }
}
