package dev.tare.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
