package dev.tare.dataset;

/**
 * What a user can cause: one line that names the place and the remedy, printed without a stack
 * trace.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public InputException(String line) {
    super(line);
  }

  public InputException(String line, Throwable cause) {
    super(line, cause);
  }

  /** A complaint about one line of one file. */
  public static InputException at(Object file, long line, String complaint) {
    return new InputException(file + ":" + line + ": " + complaint);
  }
}
