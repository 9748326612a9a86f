package dev.tare.analyzer.alarm;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.StatedUntil;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mornings after the nights of a simulated host: each records what is new and tells it, as a
 * nightly program does.
 */
final class Mornings {

  static final Duration MAX_AGE = Duration.ofHours(26);
  private static final Instant FIRST = Instant.parse("2025-01-01T01:00:00Z");

  private final List<Analysis> nights;
  private final List<AlarmEvent> events = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int morning;

  private Mornings(List<Analysis> nights) {
    this.nights = nights;
  }

  /** Of all hosts of an archive, in the order of the plan. */
  static List<Mornings> of(
      Path archive, List<String> hosts, int nights, long seed, String... events) {
    NightsSimulator.write(NightsPlan.of(hosts, nights, 16, seed, FIRST, List.of(events)), archive);
    return hosts.stream().map(id -> new Mornings(analyses(archive, id))).toList();
  }

  private static List<Analysis> analyses(Path archive, String host) {
    return new EarlierCampaigns(
            Analyzer.tool(),
            d -> Analyzer.analyze(d, AnalysisOptions.STANDARD),
            System.err::println)
        .analyses(HostDirectory.of(archive, Optional.of(host)).campaigns());
  }

  /** All mornings up to that after night {@code last}, with the last looked at twice. */
  Mornings until(int last) {
    while (morning < last) {
      morning++;
      look();
    }
    look();
    return this;
  }

  /** Nobody looks on the mornings between. */
  Mornings skipTo(int next) {
    morning = next;
    look();
    return this;
  }

  private void look() {
    events.addAll(NewEvents.of(events, soFar(), now(), MAX_AGE));
    List<ArchiveItem> due = Deliveries.due(log());
    due.forEach(item -> told.add(morning + " " + item.platform() + " " + item.kind().word()));
    events.addAll(Deliveries.told(due, "test", now()));
  }

  HostNights soFar() {
    String now = now().toString();
    return HostNights.of(
        nights.stream()
            .filter(n -> n.campaign().started().orElseThrow().compareTo(now) < 0)
            .toList());
  }

  /** At six. */
  Instant now() {
    return FIRST.plus(Duration.ofDays(morning - 1L)).plus(Duration.ofHours(5));
  }

  private ItemLog log() {
    return ItemLog.of(events, now().toString().substring(0, 10));
  }

  /** What was told, each as {@code MORNING PLATFORM KIND}. */
  List<String> told() {
    return List.copyOf(told);
  }

  HostStatus status() {
    return HostStatus.of(events, soFar(), now(), MAX_AGE);
  }

  List<ArchiveItem> open() {
    return log().items().stream().filter(ArchiveItem::isOpen).toList();
  }

  List<ArchiveItem> items() {
    return log().items();
  }

  List<AlarmEvent> events() {
    return List.copyOf(events);
  }

  /** Accepts the level of a series from a night on. */
  Mornings accept(Cell series, int night, String text) {
    return add(EventKind.ACCEPTED, name(night), series.platform(), series.benchmark(), text);
  }

  /** Dismisses what is open of a platform. */
  Mornings dismiss(String platform) {
    String newest = soFar().newest().name();
    StatedUntil stated = new StatedUntil(Optional.of(newest), "chance");
    log().open().stream()
        .filter(part -> part.platform().equals(platform))
        .forEach(
            part ->
                add(
                    EventKind.DISMISSED,
                    part.campaign(),
                    platform,
                    part.benchmark(),
                    stated.text()));
    return this;
  }

  /** Declares an absence; an empty platform is the host. */
  Mornings absent(String platform, int lastNight) {
    String date = FIRST.plus(Duration.ofDays(lastNight - 1L)).toString().substring(0, 10);
    return add(EventKind.ABSENT_UNTIL, "", platform, "", "until " + date);
  }

  private Mornings add(
      EventKind kind, String campaign, String platform, String benchmark, String text) {
    events.add(new AlarmEvent(now().toString(), kind, campaign, platform, benchmark, "Anna", text));
    return this;
  }

  static String name(int night) {
    return NightsPlan.name(FIRST.plus(Duration.ofDays(night - 1L)));
  }
}
