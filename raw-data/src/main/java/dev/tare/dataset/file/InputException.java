package dev.tare.dataset.file;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * An error that the user can fix: one line that names the place and the remedy, printed without a
 * stack trace.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public InputException(String line) {
    super(line);
  }

  public InputException(String line, Throwable cause) {
    super(line, cause);
  }

  /** A failed operation on a file or directory, and its cause. */
  public static InputException of(Object where, String what, IOException failed) {
    return new InputException(where + ": " + what + ": " + why(failed), failed);
  }

  /** A file or directory that could not be written. */
  public static InputException notWritten(Object where, IOException failed) {
    return of(where, "cannot be written", failed);
  }

  /** The system's message; for these exceptions Java has the file's name instead. */
  private static String why(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failed instanceof NotDirectoryException || failed instanceof FileAlreadyExistsException) {
      return "a file exists where a directory is needed";
    }
    String reason = failed instanceof FileSystemException system ? system.getReason() : null;
    return reason == null ? failed.getMessage() : reason;
  }

  /** A file that is not JSON, with the line where the parser knows it. */
  public static InputException notJson(Object file, JacksonException broken) {
    String error = "is not valid JSON: " + broken.getOriginalMessage();
    return broken.getLocation() == null
        ? new InputException(file + ": " + error, broken)
        : at(file, broken.getLocation().getLineNr(), error);
  }

  /** An error in a line of a file. */
  public static InputException at(Object file, long line, String error) {
    return new InputException(file + ":" + line + ": " + error);
  }
}
