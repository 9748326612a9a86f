package dev.tare.dataset.archive;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the campaigns in an archive: directories with tables and bags, directly in it or in the
 * directories of its hosts. {@link SecondMeasurements} count only where they are asked for.
 */
public final class CampaignFinder {

  /** Tables about an archive, or about a campaign. */
  private static final Set<String> NOT_TABLES =
      Set.of(EventsFile.NAME, DatasetFiles.INDEX, DatasetFiles.THINNED);

  private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private CampaignFinder() {}

  /**
   * The directory or bag itself when it is a campaign; otherwise the campaigns in it, by path. Of a
   * campaign in both forms the directory counts.
   */
  public static List<Path> find(Path place) {
    if (BagNames.isBag(place)) {
      return List.of(place);
    }
    if (!Files.isDirectory(place)) {
      throw new InputException(place + ": is not a directory");
    }
    try {
      return entries(place).stream().anyMatch(CampaignFinder::isTable)
          ? List.of(place)
          : Stream.concat(
                  campaigns(place).stream(),
                  hosts(place).stream().flatMap(host -> campaigns(host).stream()))
              .sorted()
              .toList();
    } catch (IOException failed) {
      throw InputException.of(place, "cannot be read", failed);
    } catch (UncheckedIOException failed) {
      throw InputException.of(place, "cannot be read", failed.getCause());
    }
  }

  /** Those directly in an archive, or in the directory of a host; none where it is itself one. */
  public static List<Path> directlyIn(Path place) {
    return directlyIn(place, entry -> false);
  }

  /**
   * The same.
   *
   * @param known whether an entry is known to be a campaign, so that nobody looks into it
   */
  public static List<Path> directlyIn(Path place, Predicate<Path> known) {
    if (!Files.isDirectory(place)) {
      throw new InputException(place + ": is not a directory");
    }
    try {
      return isCampaign(place) ? List.of() : campaigns(place, known);
    } catch (UncheckedIOException failed) {
      throw InputException.of(place, "cannot be read", failed.getCause());
    }
  }

  /** The same with the second measurements of nights. */
  public static List<Path> findAll(Path place) {
    List<Path> nights = find(place);
    return nights.equals(List.of(place))
        ? nights
        : Stream.concat(
                nights.stream(),
                Stream.concat(Stream.of(place), hosts(place).stream())
                    .flatMap(host -> secondMeasurements(host).stream()))
            .sorted()
            .toList();
  }

  /** What repeats nights of a host, by path. */
  public static List<Path> secondMeasurements(Path host) {
    Path directory = host.resolve(SecondMeasurements.DIRECTORY);
    return Files.isDirectory(directory) ? find(directory) : List.of();
  }

  /** Whether a text is the id of a host. */
  public static boolean isHost(String text) {
    return HOST.matcher(text).matches() && !text.equals(SecondMeasurements.DIRECTORY);
  }

  /** The directories of an archive that hold the campaigns of one host each. */
  public static List<Path> hosts(Path archive) {
    try {
      return entries(archive).stream().filter(CampaignFinder::isHostDirectory).toList();
    } catch (IOException failed) {
      throw InputException.of(archive, "cannot be read", failed);
    }
  }

  /** Whether a directory in an archive holds the campaigns of a host. */
  public static boolean isHostDirectory(Path entry) {
    return isHost(entry.getFileName().toString())
        && Files.isDirectory(entry)
        && !isCampaign(entry)
        && hasCampaigns(entry);
  }

  /** Looks no further than the first. */
  private static boolean hasCampaigns(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(entry -> !isHidden(entry) && isPackedOrNot(entry));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Path> campaigns(Path directory) {
    return campaigns(directory, entry -> false);
  }

  private static List<Path> campaigns(Path directory, Predicate<Path> known) {
    try {
      List<Path> entries = entries(directory).stream().filter(entry -> !isHidden(entry)).toList();
      Set<Path> directories =
          entries.stream()
              .filter(entry -> known.test(entry) || isCampaign(entry))
              .collect(Collectors.toSet());
      return entries.stream()
          .filter(entry -> directories.contains(entry) || isOnlyBag(entry, directories))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Hidden is what another program is about to make or to delete. */
  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean isOnlyBag(Path entry, Set<Path> directories) {
    return BagNames.isBag(entry)
        && !directories.contains(entry.resolveSibling(BagNames.campaign(entry)));
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

  /** Whether a path is that of a campaign, as a directory or as a bag. */
  public static boolean isPackedOrNot(Path path) {
    return BagNames.isBag(path) || isCampaign(path);
  }

  /** Whether a directory holds tables. */
  public static boolean isCampaign(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(CampaignFinder::isTable);
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv")
        && !NOT_TABLES.contains(name)
        && !DatasetFiles.isSummary(name)
        && Files.isRegularFile(file);
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
