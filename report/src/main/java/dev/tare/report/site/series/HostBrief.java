package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.index.IndexedCampaign;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A host as {@link SiteHost#brief()} has it, to be read again in place of all its nights.
 *
 * @param key of all that it was made of, but the time
 * @param nights but the newest
 * @param complete start of the newest complete night
 * @param ages whether that was too old, and whether the host was silent
 */
public record HostBrief(
    String id,
    String key,
    List<Night> nights,
    IndexedCampaign newest,
    Optional<Instant> complete,
    Ages ages,
    HostStatus status,
    List<AlarmEvent> events,
    List<ArchiveItem> items,
    List<SeriesTrack> tracks,
    List<EnvironmentChange> changes) {

  /** A start that is none fails here, not when it is asked for. */
  public HostBrief {
    Stream.of(id, key, newest, complete, ages, status).forEach(Objects::requireNonNull);
    newest.started().ifPresent(Instant::parse);
    nights = List.copyOf(nights);
    events = List.copyOf(events);
    items = List.copyOf(items);
    tracks = List.copyOf(tracks);
    changes = List.copyOf(changes);
  }

  /**
   * A night.
   *
   * @param started ISO 8601, UTC; empty if it is not known
   */
  public record Night(String name, String started) {

    private static Night of(IndexedCampaign campaign) {
      return new Night(campaign.name(), campaign.started().orElse(""));
    }

    private IndexedCampaign campaign() {
      Optional<String> start = Optional.of(started).filter(known -> !known.isEmpty());
      return new IndexedCampaign("", "", name, start, true, Map.of(), "", "", "", List.of());
    }
  }

  /** What becomes true with time only. */
  public record Ages(boolean old, boolean silent) {

    private static Ages at(
        Instant now, Duration maxAge, Optional<Instant> complete, IndexedCampaign newest) {
      return new Ages(
          complete.filter(start -> !isOver(start, now, maxAge)).isEmpty(),
          newest.started().filter(start -> isOver(Instant.parse(start), now, maxAge)).isPresent());
    }

    private static boolean isOver(Instant start, Instant now, Duration maxAge) {
      return Duration.between(start, now).compareTo(maxAge) > 0;
    }
  }

  static HostBrief of(SiteHost host, String key, Instant now, Duration maxAge) {
    List<IndexedCampaign> campaigns = host.campaigns();
    Optional<Instant> complete =
        host.status()
            .complete()
            .flatMap(host::campaign)
            .flatMap(IndexedCampaign::started)
            .map(Instant::parse);
    HostStatus status = host.status();
    return new HostBrief(
        host.id(),
        key,
        campaigns.subList(0, campaigns.size() - 1).stream().map(Night::of).toList(),
        host.newest(),
        complete,
        Ages.at(now, maxAge, complete, host.newest()),
        new HostStatus(
            status.newest(),
            status.complete(),
            Optional.empty(),
            status.old(),
            status.silent(),
            status.missing(),
            status.open()),
        host.events(),
        host.items(),
        List.copyOf(host.brief().tracks().values()),
        host.changes());
  }

  /** Whether it is still right: made of the same, and no older in what matters. */
  boolean holds(String current, Instant now, Duration maxAge) {
    return key.equals(current) && ages.equals(Ages.at(now, maxAge, complete, newest));
  }

  /** {@code example} is an analysis of a night like the newest one. */
  SiteHost host(Analysis example, Optional<Unpublished> unpublished) {
    List<IndexedCampaign> campaigns =
        new ArrayList<>(nights.stream().map(Night::campaign).toList());
    campaigns.add(newest);
    Map<Cell, SeriesTrack> byCell = new LinkedHashMap<>();
    tracks.forEach(track -> byCell.put(track.cell(), track));
    return new SiteHost(
        id,
        campaigns,
        SiteHost.byName(campaigns),
        status,
        events,
        items,
        example,
        byCell,
        changes,
        List.of(),
        unpublished);
  }
}
