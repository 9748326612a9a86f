package dev.tare.dataset.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Hidden names beside a file or directory under which a process makes or deletes it; the process's
 * number in them shows the next one what a killed one left.
 */
public final class TemporaryFiles {

  private static final String END = ".tmp";

  private TemporaryFiles() {}

  /** The temporary name of this process for a file. */
  public static Path of(Path file) {
    return file.toAbsolutePath().resolveSibling(prefix(file) + ProcessHandle.current().pid() + END);
  }

  /** Puts a finished file in its place and makes the move durable. */
  public static void move(Path temporary, Path file) throws IOException {
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    AtomicFile.sync(file.toAbsolutePath().getParent());
  }

  /** Deletes a directory so that nobody ever sees a part of it under its own name. */
  public static void delete(Path directory) {
    try {
      deleteLeftovers(directory);
      Path hidden = of(directory);
      Files.move(directory, hidden, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.sync(hidden.getParent());
      Directories.delete(hidden);
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be deleted", failed);
    }
  }

  /** Deletes what processes that no longer exist left of a file or directory. */
  public static void deleteLeftovers(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    String prefix = prefix(file);
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(parent, entry -> isLeftover(entry, prefix))) {
      for (Path entry : entries) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          Directories.delete(entry);
        } else {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  /** Deletes what such processes left of any file in a directory. */
  public static void deleteAllLeftovers(Path directory) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, ".*" + END)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.matches("\\..+\\.\\d{1,18}\\.tmp")) {
          String file = name.substring(1).replaceFirst("\\.\\d+\\.tmp$", "");
          deleteLeftovers(directory.resolve(file));
        }
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be cleaned", failed);
    }
  }

  private static String prefix(Path file) {
    return "." + file.toAbsolutePath().normalize().getFileName() + ".";
  }

  private static boolean isLeftover(Path entry, String prefix) {
    String name = entry.getFileName().toString();
    if (!name.startsWith(prefix) || !name.endsWith(END)) {
      return false;
    }
    int length = name.length() - END.length();
    String number = prefix.length() < length ? name.substring(prefix.length(), length) : "";
    return number.matches("\\d{1,18}") && isGone(Long.parseLong(number));
  }

  private static boolean isGone(long process) {
    return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
  }
}
