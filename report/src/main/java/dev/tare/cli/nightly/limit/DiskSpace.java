package dev.tare.cli.nightly.limit;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The free space that a directory needs; where it does not exist yet, the one above it counts.
 *
 * @param bytes that are to be free
 */
public record DiskSpace(Path directory, long bytes) {

  private static final int MEGA = 20;

  public boolean isShort() {
    return free() < bytes;
  }

  /** Fails with one line. */
  public void require() {
    long free = free();
    if (free < bytes) {
      throw new InputException(
          directory
              + ": "
              + (free >> MEGA)
              + " MiB free, "
              + (bytes >> MEGA)
              + " MiB needed; nothing is measured; free some space, or set --reserve");
    }
  }

  private long free() {
    Path existing =
        Stream.iterate(directory.toAbsolutePath().normalize(), Path::getParent)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try {
      return Files.getFileStore(existing).getUsableSpace();
    } catch (IOException failed) {
      throw InputException.of(directory, "free space is unknown", failed);
    }
  }
}
