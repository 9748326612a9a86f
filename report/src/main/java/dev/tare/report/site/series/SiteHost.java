package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.index.IndexedCampaign;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A host of the archive.
 *
 * @param id names its directory in the site
 * @param campaigns in order of time, at least one
 * @param byName the same by their names
 * @param events those that are known, and those that follow from the nights
 * @param items what was found, in the order in which it was opened
 * @param example an analysis of a night like the newest one, for names and units
 * @param tracks by cell
 * @param changes of the environment, in order of time
 * @param again campaigns that repeat changes of nights
 * @param unpublished its last night, if that was to be published and is not
 */
public record SiteHost(
    String id,
    List<IndexedCampaign> campaigns,
    Map<String, IndexedCampaign> byName,
    HostStatus status,
    List<AlarmEvent> events,
    List<ArchiveItem> items,
    Analysis example,
    Map<Cell, SeriesTrack> tracks,
    List<EnvironmentChange> changes,
    List<IndexedCampaign> again,
    Optional<Unpublished> unpublished) {

  public SiteHost {
    campaigns = List.copyOf(campaigns);
    events = List.copyOf(events);
    items = List.copyOf(items);
    again = List.copyOf(again);
  }

  /**
   * From its nights.
   *
   * @param nights the same campaigns in the same order
   */
  public static SiteHost of(
      String id,
      List<IndexedCampaign> campaigns,
      List<HostNight> nights,
      List<AlarmEvent> known,
      Instant now,
      Duration maxAge) {
    HostNights all = new HostNights(nights);
    Decisions decisions = Decisions.of(known);
    History history = all.history(decisions);
    List<AlarmEvent> events =
        Stream.concat(known.stream(), NewEvents.of(known, all, history, now, maxAge).stream())
            .toList();
    return new SiteHost(
        id,
        campaigns,
        byName(campaigns),
        HostStatus.after(events, all, now, maxAge),
        events,
        ItemLog.of(events, now.toString().substring(0, 10)).items(),
        all.newest().alike().get(),
        new HostTracks(campaigns, all, decisions, history).all(),
        EnvironmentChange.in(campaigns),
        List.of(),
        Optional.empty());
  }

  static Map<String, IndexedCampaign> byName(List<IndexedCampaign> campaigns) {
    return campaigns.stream()
        .collect(Collectors.toMap(IndexedCampaign::name, one -> one, (a, b) -> a));
  }

  /**
   * What the pages of other hosts and of the archive need of it: of its series the last nights, of
   * its campaigns but the newest no series.
   */
  public SiteHost brief() {
    List<IndexedCampaign> all = new ArrayList<>(campaigns);
    all.subList(0, all.size() - 1).replaceAll(campaign -> campaign.with(List.of()));
    Map<Cell, SeriesTrack> ends = new LinkedHashMap<>();
    tracks.forEach((cell, track) -> ends.put(cell, track.brief()));
    return new SiteHost(
        id, all, byName(all), status, events, items, example, ends, changes, again, unpublished);
  }

  SiteHost with(List<IndexedCampaign> repeating, Optional<Unpublished> night) {
    return new SiteHost(
        id, campaigns, byName, status, events, items, example, tracks, changes, repeating, night);
  }

  public IndexedCampaign newest() {
    return campaigns.get(campaigns.size() - 1);
  }

  public Optional<IndexedCampaign> campaign(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether another campaign began on the same day, UTC. */
  public boolean sharesItsDay(IndexedCampaign one) {
    int at =
        Collections.binarySearch(campaigns, one, Comparator.comparing(each -> start(each, 20)));
    return at >= 0
        && IntStream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < campaigns.size())
            .mapToObj(i -> start(campaigns.get(i), 10))
            .anyMatch(start(one, 10)::equals);
  }

  /** So many letters of its time in ISO 8601; of ten, the day. */
  private static String start(IndexedCampaign one, int letters) {
    String start = one.started().orElse(one.name());
    return start.substring(0, Math.min(letters, start.length()));
  }

  /** The platforms, the baseline first. */
  public List<String> platforms() {
    return Stream.concat(baselines().stream(), tracks.keySet().stream().map(Cell::platform))
        .distinct()
        .toList();
  }

  /** What others are compared with. */
  public List<String> baselines() {
    return newest().series().stream()
        .flatMap(row -> row.against().stream())
        .map(against -> against.baseline())
        .distinct()
        .toList();
  }

  public List<String> benchmarks() {
    return tracks.keySet().stream().map(Cell::benchmark).distinct().toList();
  }

  /** The unit in which a benchmark is shown; empty where it is not known. */
  public String unit(String benchmark) {
    return tracks.entrySet().stream()
        .filter(track -> track.getKey().benchmark().equals(benchmark))
        .flatMap(track -> track.getValue().last().row().unit().stream())
        .findFirst()
        .orElse("");
  }

  public Optional<SeriesTrack> track(String platform, String benchmark) {
    return Optional.ofNullable(tracks.get(new Cell(platform, benchmark)));
  }
}
