package dev.tare.collector.process;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Allows one campaign at a time, on a host whoever starts it, or with a cache; the kernel frees the
 * lock of a process that dies. Whoever can write the file can lock it, and its text names the
 * holder.
 */
public final class CampaignLock {

  /** Sets another file, for tests beside a real campaign. */
  private static final String PROPERTY = "tare.lock";

  private static final String EVERYBODY = "rw-rw-rw-";

  /** The kernel does not keep a process from its own locks, and drops them with any descriptor. */
  private static final Map<Path, LockHolder> OURS = new ConcurrentHashMap<>();

  private CampaignLock() {}

  /** The file that belongs to this host, independent of the environment. */
  public static Path file() {
    String set = System.getProperty(PROPERTY);
    return set != null
        ? Path.of(set).toAbsolutePath()
        : Stream.of("/run/lock", "/var/lock", "/tmp")
            .map(Path::of)
            .filter(CampaignLock::isForEverybody)
            .findFirst()
            .orElse(Path.of("/tmp"))
            .resolve("tare.lock");
  }

  /**
   * Runs an action while holding the lock.
   *
   * @param folder what the lock is held for, for people
   * @param busy what to do when another process holds it
   */
  public static <T> T holding(
      Path file, Path folder, Supplier<T> action, Function<LockHolder, T> busy) {
    LockHolder self = LockHolder.self(folder);
    LockHolder ours = OURS.putIfAbsent(file, self);
    if (ours != null) {
      return busy.apply(ours);
    }
    try (FileChannel channel = open(file)) {
      return channel.tryLock() == null
          ? busy.apply(holder(channel))
          : noting(channel, self, action);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be locked", failed);
    } finally {
      OURS.remove(file);
    }
  }

  private static <T> T noting(FileChannel channel, LockHolder self, Supplier<T> action) {
    note(channel, self.text() + "\n");
    try {
      return action.get();
    } finally {
      note(channel, "");
    }
  }

  /** For people only: the lock holds without it, as on a full disk. */
  private static void note(FileChannel channel, String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException notNoted) {
      // another process then sees an empty note
    }
  }

  private static LockHolder holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LockHolder.LIMIT);
    channel.read(text, 0);
    return LockHolder.read(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
  }

  /** Never through a link: the directory belongs to everybody. */
  private static FileChannel open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try {
      return existing(file);
    } catch (NoSuchFileException first) {
      create(file);
      return existing(file);
    }
  }

  private static FileChannel existing(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(file + ": is not a regular file; remove it");
    }
    return FileChannel.open(
        file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(EVERYBODY));
    } catch (FileAlreadyExistsException meanwhile) {
      // by another process, which is as good
    }
  }

  private static boolean isForEverybody(Path directory) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))
          .matches("rwx...rwx");
    } catch (IOException notThere) {
      return false;
    }
  }
}
