package dev.tare.dataset.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

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

  /** What could not be done with a file or a folder, and why. */
  public static InputException of(Object where, String what, IOException failed) {
    return new InputException(where + ": " + what + ": " + why(failed), failed);
  }

  /** A file or directory that could not be written. */
  public static InputException notWritten(Object where, IOException failed) {
    return of(where, "cannot be written", failed);
  }

  /** The system's own words; of what the library has a type for, it says the name alone. */
  private static String why(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failed instanceof NotDirectoryException || failed instanceof FileAlreadyExistsException) {
      return "it is, or would lie in, a file that is no folder";
    }
    String reason = failed instanceof FileSystemException system ? system.getReason() : null;
    return reason == null ? failed.getMessage() : reason;
  }

  /** A complaint about one line of one file. */
  public static InputException at(Object file, long line, String complaint) {
    return new InputException(file + ":" + line + ": " + complaint);
  }
}
