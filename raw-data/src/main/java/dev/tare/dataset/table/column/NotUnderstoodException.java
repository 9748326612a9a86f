package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import java.util.Optional;

/** A table or a column that is left out: what is wrong or unclear, where, and the remedy. */
public final class NotUnderstoodException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final IssueCode code;
  private final long line;
  private final String question;

  private NotUnderstoodException(IssueCode code, long line, String message, String question) {
    super(message, null, false, false);
    this.code = code;
    this.line = line;
    this.question = question;
  }

  /** Content that has no meaning here. */
  public static NotUnderstoodException at(long line, String message) {
    return new NotUnderstoodException(IssueCode.NOT_UNDERSTOOD, line, message, null);
  }

  /** Content with another reason. */
  public static NotUnderstoodException of(IssueCode code, long line, String message) {
    return new NotUnderstoodException(code, line, message, null);
  }

  /** Content with several meanings; {@code key} of the mapping's {@code table} decides. */
  public static NotUnderstoodException ambiguous(long line, String message, String key) {
    return new NotUnderstoodException(IssueCode.AMBIGUOUS, line, message, key);
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
