package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.analyzer.archive.NightsReader;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the hosts of an archive from its index, one after the other, so that the nights of one are
 * in memory.
 */
public final class ArchiveHosts {

  private static final String AGAIN = "/" + SecondMeasurements.DIRECTORY;

  private final Path archive;
  private final Instant now;
  private final Duration maxAge;
  private final Map<String, Unpublished> unpublished;
  private final NightsReader reader;
  private final List<HostDirectory> directories;
  private final Map<String, HostDirectory> byId = new LinkedHashMap<>();
  private final ShownUnits units;

  /** Brings the index up to date. */
  public ArchiveHosts(
      Path archive,
      EarlierCampaigns campaigns,
      Instant now,
      Duration maxAge,
      Map<String, Unpublished> unpublished) {
    this.archive = archive;
    this.now = now;
    this.maxAge = maxAge;
    this.unpublished = unpublished;
    directories = HostDirectory.of(archive);
    new ArchiveIndexer(campaigns).update(archive);
    reader = new NightsReader(campaigns);
    units = ShownUnits.of(directories.stream().flatMap(this::newest).toList());
  }

  /** The archive with its hosts in brief. */
  public SiteArchive brief() {
    List<SiteHost> hosts =
        directories.stream()
            .flatMap(directory -> host(directory).map(SiteHost::brief).stream())
            .toList();
    if (hosts.isEmpty()) {
      throw new InputException(archive + ": no campaign can be read");
    }
    return SiteArchive.of(hosts);
  }

  /** A host with all its nights. */
  public SiteHost whole(SiteHost brief) {
    return host(byId.get(brief.id())).orElseThrow();
  }

  /** The index of one directory is read for that. */
  private Stream<IndexedCampaign> newest(HostDirectory directory) {
    Map<String, IndexedCampaign> rows =
        directory.id().isEmpty()
            ? IndexFile.read(archive)
            : IndexFile.in(archive, directory.id());
    return in(directory.id(), rows)
        .reduce((earlier, later) -> later)
        .map(one -> IndexFile.of(archive, one.path()).get(one.path()))
        .stream();
  }

  private Optional<SiteHost> host(HostDirectory directory) {
    Map<String, IndexedCampaign> rows =
        directory.id().isEmpty()
            ? IndexFile.read(archive)
            : IndexFile.in(archive, directory.id());
    List<IndexedCampaign> campaigns = shown(directory.id(), rows);
    if (campaigns.isEmpty()) {
      return Optional.empty();
    }
    String id = id(directory, campaigns);
    byId.put(id, directory);
    List<HostNight> nights =
        campaigns.stream().map(one -> reader.night(one, archive.resolve(one.path()))).toList();
    return Optional.of(
        SiteHost.of(id, campaigns, nights, directory.events(), now, maxAge)
            .with(
                shown(directory.id() + AGAIN, rows),
                Optional.ofNullable(unpublished.get(directory.id()))));
  }

  private List<IndexedCampaign> shown(String directory, Map<String, IndexedCampaign> rows) {
    return in(directory, rows).map(units::in).toList();
  }

  private static Stream<IndexedCampaign> in(String directory, Map<String, IndexedCampaign> rows) {
    return rows.values().stream()
        .filter(one -> parent(one).equals(directory))
        .sorted(Comparator.comparing(one -> CampaignPoint.order(one.started(), one.name())));
  }

  private static String parent(IndexedCampaign campaign) {
    int end = campaign.path().lastIndexOf('/');
    return end < 0 ? "" : campaign.path().substring(0, end);
  }

  private static String id(HostDirectory directory, List<IndexedCampaign> campaigns) {
    String id = HostId.ofName(campaigns.get(campaigns.size() - 1).host());
    return directory.id().isEmpty() ? id + (isTaken(id, directory) ? "-2" : "") : directory.id();
  }

  private static boolean isTaken(String id, HostDirectory loose) {
    return HostDirectory.of(loose.directory()).stream().anyMatch(one -> one.id().equals(id));
  }
}
