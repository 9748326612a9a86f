package dev.tare.dataset.write;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * Makes a directory whole or not at all: under a temporary name beside it, which is moved at the
 * end. What a killed program left of an earlier attempt is deleted.
 */
public final class NewDirectory {

  private final Path directory;
  private final Path parent;
  private final String prefix;

  private NewDirectory(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
    this.parent = this.directory.getParent();
    this.prefix = "." + this.directory.getFileName() + ".importing-";
  }

  /** Makes a directory that does not exist or is empty; {@code content} fills it. */
  public static void make(Path directory, Consumer<Path> content) {
    requireUnused(directory);
    new NewDirectory(directory).make(content);
  }

  /** Requires that a directory does not exist or is empty. */
  static void requireUnused(Path directory) {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(directory + ": is no directory; name another one");
    }
    try (var entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw new InputException(directory + ": is not empty; name another directory");
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be used", failed);
    }
  }

  private void make(Consumer<Path> content) {
    try {
      Files.createDirectories(parent);
      deleteLeftovers();
      Path temporary = parent.resolve(prefix + ProcessHandle.current().pid());
      Files.createDirectory(temporary);
      try {
        content.accept(temporary);
        sync(temporary);
        Files.move(temporary, directory, StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.sync(parent);
      } finally {
        if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
          Directories.delete(temporary);
        }
      }
    } catch (IOException failed) {
      throw InputException.notWritten(directory, failed);
    }
  }

  /** Deletes the temporary directories of processes that no longer exist. */
  private void deleteLeftovers() throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(parent, entry -> isLeftover(entry.getFileName().toString()))) {
      entries.forEach(Directories::delete);
    }
  }

  private boolean isLeftover(String name) {
    if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("\\d{1,18}")) {
      return false;
    }
    long pid = Long.parseLong(name.substring(prefix.length()));
    return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
  }

  private static void sync(Path root) throws IOException {
    try (var entries = Files.walk(root)) {
      for (Path entry : entries.toList()) {
        AtomicFile.sync(entry);
      }
    }
  }
}
