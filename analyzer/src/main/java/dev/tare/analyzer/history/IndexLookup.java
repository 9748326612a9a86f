package dev.tare.analyzer.history;

import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks campaigns up in the indexes above them, of which the rows of a host are read once. An index
 * that cannot be read is reported.
 */
public final class IndexLookup {

  /** A campaign is in its archive, or in the directory of its host there. */
  private static final int LEVELS = 2;

  /** A directory of an archive; empty for the archive itself. */
  private record Part(Path archive, String directory) {}

  private final Map<Part, Map<String, IndexedCampaign>> indexes = new HashMap<>();
  private final Consumer<String> warnings;

  public IndexLookup(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /** What the index of its archive, or of its host, says about a campaign. */
  public Optional<IndexedCampaign> find(Path campaign) {
    Path whole = campaign.toAbsolutePath().normalize();
    return Stream.iterate(whole.getParent(), Path::getParent)
        .limit(LEVELS)
        .takeWhile(archive -> archive != null)
        .flatMap(archive -> Stream.ofNullable(find(archive, archive.relativize(whole))))
        .findFirst();
  }

  private IndexedCampaign find(Path archive, Path campaign) {
    String directory = campaign.getNameCount() > 1 ? campaign.getName(0).toString() : "";
    return indexes
        .computeIfAbsent(new Part(archive, directory), this::read)
        .get(campaign.toString());
  }

  private Map<String, IndexedCampaign> read(Part part) {
    try {
      return part.directory.isEmpty()
          ? IndexFile.read(part.archive)
          : IndexFile.medians(part.archive, part.directory);
    } catch (InputException broken) {
      warnings.accept("tare: the index is not used: " + broken.getMessage());
      return Map.of();
    }
  }
}
