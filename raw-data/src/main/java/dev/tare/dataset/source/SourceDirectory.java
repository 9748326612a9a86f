package dev.tare.dataset.source;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a directory that may hold benchmark values; subdirectories are ignored. */
public final class SourceDirectory {

  private SourceDirectory() {}

  /** The files with an extension of some format, by name, except those that Tare derives. */
  public static List<SourceFile> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(directory + ": is not a directory");
    }
    try (var entries = Files.list(directory)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> isSource(file.getFileName().toString()))
          .sorted()
          .map(SourceFile::new)
          .toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  private static boolean isSource(String name) {
    return SourceFormats.haveExtensionOf(name) && !DatasetFiles.isReserved(name);
  }
}
