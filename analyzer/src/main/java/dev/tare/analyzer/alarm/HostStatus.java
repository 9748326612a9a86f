package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of a host.
 *
 * @param newest name of the newest campaign
 * @param complete name of the newest complete campaign
 * @param age of the newest complete campaign; absent where there is none, or its start is unknown
 * @param old whether that is too old
 * @param missing cells that the newest campaign lacks, without planned absences
 * @param open items, those for the worse first
 */
public record HostStatus(
    String newest,
    Optional<String> complete,
    Optional<Duration> age,
    boolean old,
    List<MissingCells> missing,
    List<ArchiveItem> open) {

  public HostStatus {
    missing = List.copyOf(missing);
    open = List.copyOf(open);
  }

  public static HostStatus of(
      List<AlarmEvent> known, HostNights nights, Instant now, Duration maxAge) {
    return after(
        Stream.concat(known.stream(), NewEvents.of(known, nights, now, maxAge).stream()).toList(),
        nights,
        now,
        maxAge);
  }

  /**
   * The same where it is known what follows from the nights.
   *
   * @param events those that are known, and then those that {@link NewEvents} finds
   */
  public static HostStatus after(
      List<AlarmEvent> events, HostNights nights, Instant now, Duration maxAge) {
    PlannedAbsences planned = PlannedAbsences.of(events);
    Optional<HostNight> complete = nights.newestComplete(planned);
    Optional<Duration> age =
        complete.flatMap(HostNight::started).map(start -> Duration.between(start, now));
    String today = now.toString().substring(0, 10);
    return new HostStatus(
        nights.newest().name(),
        complete.map(HostNight::name),
        age,
        age.filter(a -> a.compareTo(maxAge) <= 0).isEmpty() && planned.ofHost(today).isEmpty(),
        missing(nights, planned),
        ItemLog.of(events, today).items().stream()
            .filter(ArchiveItem::isOpen)
            .sorted((a, b) -> a.kind().compareTo(b.kind()))
            .toList());
  }

  private static List<MissingCells> missing(HostNights nights, PlannedAbsences planned) {
    String tonight = nights.newest().date();
    return nights.missing().stream()
        .flatMap(
            group -> {
              List<String> unplanned =
                  group.benchmarks().stream()
                      .filter(b -> planned.of(group.platform(), b, tonight).isEmpty())
                      .toList();
              return unplanned.isEmpty()
                  ? Stream.of()
                  : Stream.of(
                      new MissingCells(
                          group.platform(),
                          group.state(),
                          group.since(),
                          unplanned,
                          group.all() && unplanned.size() == group.benchmarks().size()));
            })
        .toList();
  }

  public boolean hasRegression() {
    return open.stream().anyMatch(ArchiveItem::isOpenRegression);
  }

  public boolean isIncomplete() {
    return old || !missing.isEmpty();
  }
}
