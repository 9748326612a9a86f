package dev.tare.dataset.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Operations on whole directories. */
public final class Directories {

  private Directories() {}

  /** Deletes a directory with its contents; links are deleted, not followed. */
  public static void delete(Path directory) {
    try (var entries = Files.walk(directory)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be deleted", failed);
    }
  }
}
