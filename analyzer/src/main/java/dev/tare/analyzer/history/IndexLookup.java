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
 * Looks campaigns up in the indexes above them, each of which is read once. An index that cannot be
 * read is reported.
 */
public final class IndexLookup {

  /** A campaign is in its archive, or in the directory of its host there. */
  private static final int LEVELS = 2;

  private final Map<Path, Map<String, IndexedCampaign>> indexes = new HashMap<>();
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
        .map(archive -> index(archive).get(archive.relativize(whole).toString()))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Map<String, IndexedCampaign> index(Path archive) {
    return indexes.computeIfAbsent(archive, this::read);
  }

  private Map<String, IndexedCampaign> read(Path archive) {
    try {
      return IndexFile.read(archive);
    } catch (InputException broken) {
      warnings.accept("tare: the index is not used: " + broken.getMessage());
      return Map.of();
    }
  }
}
