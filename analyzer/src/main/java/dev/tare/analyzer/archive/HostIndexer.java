package dev.tare.analyzer.archive;

import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexParts;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedStamp;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the index of an archive host by host, so that the rows of one are in memory, and those of
 * hosts that have not changed are copied.
 */
final class HostIndexer {

  private final Path archive;
  private final EarlierCampaigns campaigns;
  private final Map<String, List<Path>> found = new LinkedHashMap<>();
  private int indexed;
  private int read;
  private int leftOut;
  private boolean damaged;

  HostIndexer(Path archive, EarlierCampaigns campaigns) {
    this.archive = archive;
    this.campaigns = campaigns;
  }

  /** In the order of the index; none where campaigns are directly in the archive. */
  static List<Path> hosts(Path archive) {
    return CampaignFinder.isPackedOrNot(archive)
            || !CampaignFinder.directlyIn(archive).isEmpty()
            || !CampaignFinder.secondMeasurements(archive).isEmpty()
        ? List.of()
        : CampaignFinder.hosts(archive).stream()
            .sorted(Comparator.comparing(host -> host.getFileName() + "/"))
            .toList();
  }

  /** All campaigns are read. */
  IndexResult rebuild(List<Path> hosts) {
    Map<String, Optional<Supplier<Collection<IndexedCampaign>>>> parts = new LinkedHashMap<>();
    for (Path host : hosts) {
      found.put(name(host), all(host, Set.of()));
      parts.put(name(host), Optional.of(() -> entries(name(host), Map.of())));
    }
    IndexParts.write(archive, parts);
    return new IndexResult(indexed, read, leftOut);
  }

  /** Only what has changed is read, and nothing is written where nothing has. */
  IndexResult write(List<Path> hosts) {
    Map<String, Optional<Supplier<Collection<IndexedCampaign>>>> parts = new LinkedHashMap<>();
    hosts.forEach(host -> parts.put(name(host), part(host)));
    boolean changed = parts.values().stream().anyMatch(Optional::isPresent);
    if (changed || !IndexParts.isComplete(archive, List.copyOf(parts.keySet()))) {
      IndexParts.write(archive, parts);
    }
    return new IndexResult(indexed, read, leftOut);
  }

  private static String name(Path host) {
    return host.getFileName().toString();
  }

  /** Absent where the rows of a host are still right. */
  private Optional<Supplier<Collection<IndexedCampaign>>> part(Path host) {
    Map<String, IndexedStamp> known = known(name(host));
    Set<Path> fresh = new HashSet<>();
    known.forEach(
        (path, one) -> {
          Path campaign = archive.resolve(path);
          if (Files.exists(campaign) && campaigns.isFresh(one, campaign)) {
            fresh.add(campaign);
          }
        });
    List<Path> all = all(host, fresh);
    if (fresh.size() == known.size() && fresh.equals(Set.copyOf(all))) {
      indexed += all.size();
      return Optional.empty();
    }
    found.put(name(host), all);
    return Optional.of(() -> entries(name(host), rows(name(host))));
  }

  private Map<String, IndexedStamp> known(String host) {
    try {
      return IndexFile.stamps(archive, host);
    } catch (InputException broken) {
      if (!damaged) {
        campaigns.warnings().accept("tare: the index is made anew: " + broken.getMessage());
      }
      damaged = true;
      return Map.of();
    }
  }

  private Map<String, IndexedCampaign> rows(String host) {
    try {
      return IndexFile.in(archive, host);
    } catch (InputException broken) {
      return Map.of();
    }
  }

  /** In the order of the index; {@code fresh} are known to be campaigns. */
  private static List<Path> all(Path host, Set<Path> fresh) {
    return Stream.concat(
            CampaignFinder.directlyIn(host, fresh::contains).stream(),
            CampaignFinder.secondMeasurements(host).stream())
        .sorted()
        .toList();
  }

  private Collection<IndexedCampaign> entries(String host, Map<String, IndexedCampaign> known) {
    List<IndexedCampaign> entries = new ArrayList<>();
    for (Path campaign : found.get(host)) {
      Path path = archive.relativize(campaign);
      Optional<IndexedCampaign> kept =
          Optional.ofNullable(known.get(path.toString()))
              .filter(one -> campaigns.isFresh(one, campaign));
      kept.or(() -> entry(campaign, path)).ifPresent(entries::add);
    }
    indexed += entries.size();
    return entries;
  }

  private Optional<IndexedCampaign> entry(Path campaign, Path path) {
    Optional<IndexedCampaign> entry = IndexEntry.read(campaigns, campaign, path);
    read += entry.isPresent() ? 1 : 0;
    leftOut += entry.isPresent() ? 0 : 1;
    return entry;
  }
}
