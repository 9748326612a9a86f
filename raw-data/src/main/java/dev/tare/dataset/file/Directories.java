package dev.tare.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** Operations on whole directories. */
public final class Directories {

  private Directories() {}

  /** Fails for a directory that neither exists nor can be created, or that cannot be written to. */
  public static void requireCreatable(Path directory) {
    Path existing = directory.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new InputException(directory + ": cannot be created: " + existing + " is a file");
    }
    requireWritable(directory, existing);
  }

  /** Creates a directory where there is none; the user named it, so it may be a link. */
  public static void create(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be created", failed);
    }
  }

  /**
   * The same inside a directory that may come from somebody else: what is a link there is not used.
   */
  public static void createInside(Path directory, String name) {
    Path inside = directory.resolve(name);
    if (Files.exists(inside, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          inside + ": is a link or no directory; nothing is written there; remove it");
    }
    create(inside);
  }

  /** Tries it: permissions do not show every read-only or full file system. */
  private static void requireWritable(Path directory, Path existing) {
    try {
      Files.delete(Files.createTempDirectory(existing, ".tare"));
    } catch (IOException failed) {
      throw InputException.notWritten(directory, failed);
    }
  }

  /** Deletes a directory with its contents; links are deleted, not followed. */
  public static void delete(Path directory) {
    try (var entries = Files.walk(directory)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (UncheckedIOException failed) {
      throw InputException.of(directory, "cannot be deleted", failed.getCause());
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be deleted", failed);
    }
  }
}
