package dev.tare.cli.nightly.step;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Campaigns that were killed before their first run: a schedule, and perhaps its description. */
final class EmptyNights {

  private static final Set<String> FILES = Set.of(DatasetFiles.PLAN, DatasetFiles.DESCRIPTION);

  private EmptyNights() {}

  /** Removes them; a directory with anything else stays. */
  static List<String> remove(Path host) {
    List<Path> empty = entries(host).stream().filter(EmptyNights::isEmptyNight).toList();
    empty.forEach(TemporaryFiles::delete);
    return empty.stream().map(night -> night.getFileName().toString()).toList();
  }

  private static boolean isEmptyNight(Path entry) {
    boolean named = entry.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}T\\d{4}Z.*");
    return named
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && entries(entry).stream().allMatch(EmptyNights::isWithoutRuns);
  }

  private static boolean isWithoutRuns(Path file) {
    String name = file.getFileName().toString();
    boolean log =
        name.equals(DatasetFiles.LOG)
            && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
            && entries(file).isEmpty();
    return log || FILES.contains(name) || AtomicFile.isTemporary(file);
  }

  private static List<Path> entries(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }
}
