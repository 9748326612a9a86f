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
 * @param silent whether the newest campaign is, complete or not
 * @param missing cells that the newest campaign lacks, without planned absences
 * @param open items, those for the worse first, then in order of the nights
 */
public record HostStatus(
    String newest,
    Optional<String> complete,
    Optional<Duration> age,
    boolean old,
    boolean silent,
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
    Optional<Duration> age = complete.flatMap(night -> age(night, now));
    String today = now.toString().substring(0, 10);
    boolean expected = planned.ofHost(today).isEmpty();
    return new HostStatus(
        nights.newest().name(),
        complete.map(HostNight::name),
        age,
        expected && isOver(age, maxAge),
        expected && isOver(age(nights.newest(), now), maxAge),
        missing(nights, planned),
        ItemLog.of(events, today).items().stream()
            .filter(ArchiveItem::isOpen)
            .sorted(ArchiveItem.order(nights.names()))
            .toList());
  }

  private static Optional<Duration> age(HostNight night, Instant now) {
    return night.started().map(start -> Duration.between(start, now));
  }

  /** So is one that is not known. */
  private static boolean isOver(Optional<Duration> age, Duration maxAge) {
    return age.filter(known -> known.compareTo(maxAge) <= 0).isEmpty();
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
