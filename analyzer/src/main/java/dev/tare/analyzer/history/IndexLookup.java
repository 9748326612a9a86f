package dev.tare.analyzer.history;

import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Looks campaigns up in the indexes around them. An index that cannot be read is reported. */
record IndexLookup(Consumer<String> warnings) {

  /** A campaign is in its archive, or in the directory of its host there. */
  private static final int LEVELS = 3;

  /** What the index of a directory, or of one above it, says about campaigns by their paths. */
  Map<Path, IndexedCampaign> around(Path place) {
    Map<Path, IndexedCampaign> byPath = new HashMap<>();
    Path archive = whole(place);
    for (int level = 0; level < LEVELS && archive != null; level++) {
      Path root = archive;
      index(root).forEach((path, campaign) -> byPath.putIfAbsent(root.resolve(path), campaign));
      archive = root.getParent();
    }
    return byPath;
  }

  static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private Map<String, IndexedCampaign> index(Path archive) {
    try {
      return IndexFile.read(archive);
    } catch (InputException broken) {
      warnings.accept("tare: the index is not used: " + broken.getMessage());
      return Map.of();
    }
  }
}
