package dev.tare.dataset.archive.bag;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a campaign's directory that a bag holds: all but what a killed program left. */
public final class PackedFiles {

  private PackedFiles() {}

  /** The files by their names relative to the directory; a link or device is refused. */
  public static SortedMap<String, Path> in(Path directory) {
    SortedMap<String, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!attributes.isRegularFile()) {
                throw new InputException(
                    file
                        + ": a link or device, which a bag cannot hold; replace it by its content");
              }
              if (!AtomicFile.isTemporary(file)) {
                files.put(directory.relativize(file).toString(), file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
    return files;
  }
}
