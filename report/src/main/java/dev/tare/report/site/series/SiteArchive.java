package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.analyzer.archive.NightsReader;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.archive.SecondMeasurements;
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
 * An archive as its site shows it.
 *
 * @param hosts by id
 * @param newest start of the newest night of all
 */
public record SiteArchive(List<SiteHost> hosts, Instant newest) {

  private static final String AGAIN = "/" + SecondMeasurements.DIRECTORY;

  public SiteArchive {
    hosts = List.copyOf(hosts);
  }

  public static SiteArchive of(List<SiteHost> hosts) {
    return new SiteArchive(
        hosts,
        hosts.stream()
            .flatMap(host -> host.newest().started().stream())
            .map(Instant::parse)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH));
  }

  /** Brings the index up to date and reads it. */
  public static SiteArchive read(
      Path archive,
      EarlierCampaigns campaigns,
      Instant now,
      Duration maxAge,
      Map<String, Unpublished> unpublished) {
    List<HostDirectory> directories = HostDirectory.of(archive);
    Map<String, IndexedCampaign> index =
        inShownUnits(directories, new ArchiveIndexer(campaigns).updated(archive));
    NightsReader reader = new NightsReader(campaigns);
    List<SiteHost> hosts =
        directories.stream()
            .flatMap(
                directory ->
                    host(directory, archive, index, reader, now, maxAge)
                        .map(
                            host ->
                                host.with(
                                    in(directory.id() + AGAIN, index),
                                    Optional.ofNullable(unpublished.get(directory.id())))))
            .toList();
    if (hosts.isEmpty()) {
      throw new InputException(archive + ": no campaign can be read");
    }
    return of(hosts);
  }

  private static Map<String, IndexedCampaign> inShownUnits(
      List<HostDirectory> directories, Map<String, IndexedCampaign> index) {
    ShownUnits units =
        ShownUnits.of(
            directories.stream()
                .map(directory -> in(directory.id(), index))
                .filter(campaigns -> !campaigns.isEmpty())
                .map(campaigns -> campaigns.get(campaigns.size() - 1))
                .toList());
    Map<String, IndexedCampaign> shown = new LinkedHashMap<>(index);
    shown.replaceAll((path, campaign) -> units.in(campaign));
    return shown;
  }

  private static Stream<SiteHost> host(
      HostDirectory directory,
      Path archive,
      Map<String, IndexedCampaign> index,
      NightsReader reader,
      Instant now,
      Duration maxAge) {
    List<IndexedCampaign> campaigns = in(directory.id(), index);
    List<HostNight> nights =
        campaigns.stream().map(one -> reader.night(one, archive.resolve(one.path()))).toList();
    return campaigns.isEmpty()
        ? Stream.of()
        : Stream.of(
            SiteHost.of(
                id(directory, campaigns), campaigns, nights, directory.events(), now, maxAge));
  }

  private static List<IndexedCampaign> in(String directory, Map<String, IndexedCampaign> index) {
    return index.values().stream()
        .filter(one -> parent(one).equals(directory))
        .sorted(Comparator.comparing(one -> CampaignPoint.order(one.started(), one.name())))
        .toList();
  }

  private static String parent(IndexedCampaign campaign) {
    Path parent = Path.of(campaign.path()).getParent();
    return parent == null ? "" : parent.toString();
  }

  private static String id(HostDirectory directory, List<IndexedCampaign> campaigns) {
    String id = HostId.ofName(campaigns.get(campaigns.size() - 1).host());
    return directory.id().isEmpty() ? id + (isTaken(id, directory) ? "-2" : "") : directory.id();
  }

  private static boolean isTaken(String id, HostDirectory loose) {
    return HostDirectory.of(loose.directory()).stream().anyMatch(one -> one.id().equals(id));
  }

  public int nights() {
    return hosts.stream().mapToInt(host -> host.campaigns().size()).sum();
  }
}
