package dev.tare.dataset.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Paths that a foreign file states, which must not lead out of its directory. */
public final class InsidePath {

  private InsidePath() {}

  /** Whether a relative path stays inside whatever directory it is resolved in. */
  static boolean isInside(String text) {
    try {
      Path path = Path.of(text);
      return !text.isEmpty() && !path.isAbsolute() && !path.normalize().startsWith("..");
    } catch (InvalidPathException notAllowed) {
      return false;
    }
  }

  /**
   * The regular file of that path; absent when there is none, or when the path or a link leads out
   * of the directory.
   */
  public static Optional<Path> file(Path directory, String text) {
    if (!isInside(text)) {
      return Optional.empty();
    }
    Path file = directory.resolve(text);
    try {
      boolean inside = file.toRealPath().startsWith(directory.toRealPath());
      return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }
}
