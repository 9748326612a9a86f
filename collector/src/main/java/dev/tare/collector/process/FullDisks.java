package dev.tare.collector.process;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names full disks in the output of a script that failed: on a full disk a script cannot log the
 * reason itself, and a guest sees only an I/O error.
 */
final class FullDisks {

  /** Bytes; with less room a script cannot log a line. */
  private static final long ROOM = 64 << 10;

  private FullDisks() {}

  /** The output with a line for each directory whose disk is full. */
  static ScriptOutput named(ScriptOutput output, List<Path> directories) {
    String lines =
        directories.stream()
            .filter(FullDisks::isFull)
            .map(directory -> "No space left on device: " + directory + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? output
        : new ScriptOutput(output.exit(), output.out(), output.err() + "\n" + lines);
  }

  private static boolean isFull(Path directory) {
    try {
      FileStore disk = Files.getFileStore(directory);
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }
}
