package dev.tare.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A private temporary directory (mode 0700) that exists until it is closed. Its lock shows whether
 * its process still lives, so that the next one deletes what a killed one left.
 */
public final class ScratchDirectory implements Closeable {

  private static final String PREFIX = "tare-scratch-";
  private static final String LOCK = "lock";

  /** Time in which a new directory gets its lock. */
  private static final Duration YOUNG = Duration.ofMinutes(10);

  /** Those of this process: the kernel drops its locks with any descriptor of their files. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;

  private ScratchDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Where temporary files belong. */
  static Path parent() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** One at a time, so that no thread takes another's for a leftover before it has its lock. */
  public static synchronized ScratchDirectory create() {
    try {
      Path path = Files.createTempDirectory(parent(), PREFIX);
      OURS.add(path);
      FileChannel lock =
          FileChannel.open(
              path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      deleteLeftovers(path);
      return new ScratchDirectory(path, lock);
    } catch (IOException failed) {
      throw InputException.of(parent(), "no temporary directory", failed);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
      Directories.delete(path);
      OURS.remove(path);
    } catch (IOException failed) {
      throw InputException.of(path, "cannot be deleted", failed);
    }
  }

  private static void deleteLeftovers(Path own) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent(), PREFIX + "*")) {
      for (Path entry : entries) {
        if (!OURS.contains(entry) && isMine(entry, own) && isLeftover(entry)) {
          deleteQuietly(entry);
        }
      }
    }
  }

  private static boolean isMine(Path entry, Path own) throws IOException {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(entry, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
  }

  private static boolean isLeftover(Path entry) {
    try (FileChannel lock =
        FileChannel.open(
            entry.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    } catch (IOException noLock) {
      return isOld(entry);
    }
  }

  private static boolean isOld(Path entry) {
    try {
      Instant made = Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS).toInstant();
      return made.isBefore(Instant.now().minus(YOUNG));
    } catch (IOException gone) {
      return false;
    }
  }

  /** Somebody else may be deleting it, too. */
  private static void deleteQuietly(Path entry) {
    try {
      Directories.delete(entry);
    } catch (InputException alreadyGone) {
      return;
    }
  }
}
