package dev.tare.analyzer.archive;

import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the index of an archive. A campaign that cannot be read is reported and left out.
 *
 * @param campaigns reads the analyses
 */
public record ArchiveIndexer(EarlierCampaigns campaigns) {

  /** Writes the index; campaigns that it holds as they are now are not read again. */
  public IndexResult update(Path archive) {
    List<Path> hosts = HostIndexer.hosts(archive);
    return hosts.isEmpty()
        ? write(archive, known(archive))
        : new HostIndexer(archive, campaigns).write(hosts);
  }

  /** Writes the index anew. */
  public IndexResult rebuild(Path archive) {
    List<Path> hosts = HostIndexer.hosts(archive);
    return hosts.isEmpty()
        ? write(archive, Map.of())
        : new HostIndexer(archive, campaigns).rebuild(hosts);
  }

  private Map<String, IndexedCampaign> known(Path archive) {
    try {
      return IndexFile.read(archive);
    } catch (InputException broken) {
      campaigns.warnings().accept("tare: the index is made anew: " + broken.getMessage());
      return Map.of();
    }
  }

  private IndexResult write(Path archive, Map<String, IndexedCampaign> known) {
    Map<String, IndexedCampaign> index = new LinkedHashMap<>();
    List<Path> found = CampaignFinder.findAll(archive);
    int read = 0;
    for (Path campaign : found) {
      Path path = archive.relativize(campaign);
      Optional<IndexedCampaign> kept =
          Optional.ofNullable(known.get(path.toString()))
              .filter(one -> campaigns.isFresh(one, campaign));
      read += kept.isPresent() ? 0 : 1;
      kept.or(() -> IndexEntry.read(campaigns, campaign, path))
          .ifPresent(one -> index.put(one.path(), one));
    }
    if (read > 0 || !index.keySet().equals(known.keySet())) {
      IndexFile.write(archive, index.values());
    }
    int leftOut = found.size() - index.size();
    return new IndexResult(index.size(), read - leftOut, leftOut);
  }
}
