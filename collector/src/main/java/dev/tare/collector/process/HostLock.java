package dev.tare.collector.process;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/** Allows one campaign at a time on a host; the kernel frees the lock of a process that dies. */
public final class HostLock {

  private HostLock() {}

  /** Runs an action while holding the lock; absent when another process holds it. */
  public static <T> Optional<T> holding(Path file, Supplier<T> action) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        return locked(channel) ? Optional.of(action.get()) : Optional.empty();
      }
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be locked", failed);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }
}
