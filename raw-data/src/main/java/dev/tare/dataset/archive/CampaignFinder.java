package dev.tare.dataset.archive;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** Finds the campaigns in a directory; a campaign is a directory with tables. */
public final class CampaignFinder {

  private CampaignFinder() {}

  /**
   * The directory itself when it is a campaign; otherwise the campaigns in it and in the
   * directories of its hosts, by path.
   */
  public static List<Path> find(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(directory + ": is not a directory");
    }
    try {
      List<Path> inside = entries(directory);
      return inside.stream().anyMatch(CampaignFinder::isTable)
          ? List.of(directory)
          : Stream.concat(
                  campaigns(directory).stream(),
                  hosts(directory).stream().flatMap(host -> campaigns(host).stream()))
              .sorted()
              .toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  /** The directories of an archive that hold the campaigns of one host each. */
  public static List<Path> hosts(Path archive) {
    try {
      return entries(archive).stream()
          .filter(entry -> entry.getFileName().toString().matches("[a-z0-9][a-z0-9-]*"))
          .filter(entry -> Files.isDirectory(entry) && !isCampaign(entry))
          .filter(host -> !campaigns(host).isEmpty())
          .toList();
    } catch (IOException failed) {
      throw InputException.of(archive, "cannot be read", failed);
    }
  }

  private static List<Path> campaigns(Path directory) {
    try {
      return entries(directory).stream().filter(CampaignFinder::isCampaign).toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  /** Whether a derived file, such as an analysis, exists and is not older than any table. */
  public static boolean isUpToDate(Path derived, Path campaign) {
    try {
      FileTime made = Files.getLastModifiedTime(derived);
      for (Path table : entries(campaign).stream().filter(CampaignFinder::isTable).toList()) {
        if (Files.getLastModifiedTime(table).compareTo(made) > 0) {
          return false;
        }
      }
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Whether a directory holds tables. */
  public static boolean isCampaign(Path directory) {
    try {
      return Files.isDirectory(directory)
          && entries(directory).stream().anyMatch(CampaignFinder::isTable);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv")
        && !name.equals(EventsFile.NAME)
        && !DatasetFiles.isSummary(name)
        && Files.isRegularFile(file);
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
