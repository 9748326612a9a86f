package dev.tare.dataset.source;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files of a directory that may hold benchmark values. Links are not followed. */
public final class SourceDirectory {

  private SourceDirectory() {}

  /** The files in the directory itself, by name, except those that Tare derives. */
  public static List<SourceFile> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(directory + ": is not a directory");
    }
    try (var entries = Files.list(directory)) {
      return entries
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> file.getFileName().toString())
          .filter(name -> !DatasetFiles.isReserved(name))
          .sorted()
          .map(name -> new SourceFile(directory, name))
          .toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  /** The other files of the directory that a file is in, by name. */
  public static List<SourceFile> beside(SourceFile file) {
    return files(file.directory()).stream()
        .filter(other -> !other.name().equals(file.baseName()))
        .toList();
  }
}
