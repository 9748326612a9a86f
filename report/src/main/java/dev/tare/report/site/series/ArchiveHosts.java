package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.analyzer.archive.NightsReader;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.archive.StatedUntil;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.QuickChecksum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the hosts of an archive from its index, one after the other, so that the nights of one are
 * in memory.
 */
public final class ArchiveHosts {

  private static final String AGAIN = "/" + SecondMeasurements.DIRECTORY;

  private final Path archive;
  private final HostMemory memory;
  private final Instant now;
  private final Duration maxAge;
  private final Map<String, Unpublished> unpublished;
  private final NightsReader reader;
  private final List<HostDirectory> directories;
  private final Map<String, HostDirectory> byId = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> checksums = new HashMap<>();
  private final ShownUnits units;
  private Optional<SiteHost> last = Optional.empty();

  /**
   * Brings the index up to date.
   *
   * @param memory of the hosts; those that have not changed are not read
   */
  public ArchiveHosts(
      Path archive,
      EarlierCampaigns campaigns,
      Instant now,
      Duration maxAge,
      Map<String, Unpublished> unpublished,
      HostMemory memory) {
    this.archive = archive;
    this.memory = memory;
    this.now = now;
    this.maxAge = maxAge;
    this.unpublished = unpublished;
    directories = HostDirectory.of(archive);
    new ArchiveIndexer(campaigns).update(archive);
    reader = new NightsReader(campaigns);
    units = ShownUnits.of(directories.stream().flatMap(this::newest).toList());
  }

  /**
   * The archive with its hosts in brief.
   *
   * @param read is given each host that was read, with all its nights
   */
  public SiteArchive brief(Consumer<SiteHost> read) {
    List<SiteHost> hosts =
        directories.stream().flatMap(directory -> brief(directory, read).stream()).toList();
    if (hosts.isEmpty()) {
      throw new InputException(archive + ": no campaign can be read");
    }
    return SiteArchive.of(hosts);
  }

  private Optional<SiteHost> brief(HostDirectory directory, Consumer<SiteHost> read) {
    String key = key(directory);
    Optional<SiteHost> known =
        Optional.of(directory.id())
            .filter(id -> !id.isEmpty())
            .flatMap(memory::host)
            .filter(brief -> brief.holds(key, now, maxAge))
            .map(brief -> brief.host(example(brief.newest()), unpublished(directory)));
    if (known.isPresent()) {
      byId.put(directory.id(), directory);
      keys.put(directory.id(), key);
      return known;
    }
    Optional<SiteHost> whole = host(directory);
    whole.ifPresent(
        host -> {
          keys.put(host.id(), key);
          last = whole;
          read.accept(host);
        });
    return whole.map(SiteHost::brief);
  }

  private Analysis example(IndexedCampaign newest) {
    return reader.night(newest, archive.resolve(newest.path())).alike().get();
  }

  /** Of all that a host is made of; of a day where something ends on one. */
  private String key(HostDirectory directory) {
    List<AlarmEvent> events = directory.events();
    String today = now.toString().substring(0, 10);
    boolean ends =
        events.stream()
            .flatMap(one -> StatedUntil.parse(one.text()).end().stream())
            .anyMatch(end -> end.startsWith("20") && end.compareTo(today) >= 0);
    return directory.id().isEmpty()
        ? ""
        : String.join(
            " ",
            checksum(directory),
            QuickChecksum.of(events.toString().getBytes(StandardCharsets.UTF_8)),
            QuickChecksum.of(units.toString().getBytes(StandardCharsets.UTF_8)),
            maxAge.toString(),
            ends ? today : "");
  }

  /** Of its rows; computed once. */
  private String checksum(HostDirectory directory) {
    return checksums.computeIfAbsent(directory.id(), id -> IndexFile.checksum(archive, id));
  }

  /** A host with all its nights. */
  public SiteHost whole(SiteHost brief) {
    if (last.filter(host -> host.id().equals(brief.id())).isEmpty()) {
      last = host(byId.get(brief.id()));
    }
    return last.orElseThrow();
  }

  /** What a host in brief is to be known by next time. */
  public HostBrief remembered(SiteHost brief) {
    return HostBrief.of(brief, key(brief), now, maxAge);
  }

  /** Of all that a host is made of. */
  public String key(SiteHost brief) {
    return keys.get(brief.id());
  }

  private Optional<Unpublished> unpublished(HostDirectory directory) {
    return Optional.ofNullable(unpublished.get(directory.id()));
  }

  private Stream<IndexedCampaign> newest(HostDirectory directory) {
    Optional<String> known =
        Optional.of(directory.id())
            .filter(id -> !id.isEmpty())
            .flatMap(memory::host)
            .filter(brief -> brief.key().startsWith(checksum(directory) + " "))
            .map(brief -> brief.newest().path());
    if (known.isPresent()) {
      return IndexFile.of(archive, known.get()).values().stream();
    }
    return in(directory.id(), rows(directory)).reduce((earlier, later) -> later).stream();
  }

  private Map<String, IndexedCampaign> rows(HostDirectory directory) {
    return directory.id().isEmpty()
        ? IndexFile.read(archive)
        : IndexFile.in(archive, directory.id());
  }

  private Optional<SiteHost> host(HostDirectory directory) {
    Map<String, IndexedCampaign> rows = rows(directory);
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
            .with(shown(directory.id() + AGAIN, rows), unpublished(directory)));
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
