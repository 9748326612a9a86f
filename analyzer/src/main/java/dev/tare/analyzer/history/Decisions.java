package dev.tare.analyzer.history;

import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.StatedUntil;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people decided about changes.
 *
 * @param accepted levels that are declared to be right
 * @param dismissed changes that are declared to be false alarms
 */
public record Decisions(Set<Acceptance> accepted, Set<Dismissal> dismissed) {

  public static final Decisions NONE = new Decisions(Set.of(), Set.of());

  public Decisions {
    accepted = Set.copyOf(accepted);
    dismissed = Set.copyOf(dismissed);
  }

  /** Those in the events of archives and their hosts, or of the archives around campaigns. */
  public static Decisions in(List<Path> directories) {
    return of(
        directories.stream()
            .flatMap(directory -> archives(directory).stream())
            .distinct()
            .flatMap(archive -> EventsFile.read(archive).stream())
            .toList());
  }

  /** Those among events. */
  public static Decisions of(List<AlarmEvent> events) {
    return new Decisions(
        of(events, EventKind.ACCEPTED).map(Decisions::acceptance).collect(Collectors.toSet()),
        of(events, EventKind.DISMISSED)
            .flatMap(event -> dismissal(event).stream())
            .collect(Collectors.toSet()));
  }

  private static Stream<AlarmEvent> of(List<AlarmEvent> events, EventKind kind) {
    return events.stream().filter(event -> event.event() == kind);
  }

  private static List<Path> archives(Path place) {
    Path whole = place.toAbsolutePath().normalize();
    return CampaignFinder.isPackedOrNot(whole)
        ? List.of(whole.getParent())
        : Stream.concat(Stream.of(whole), CampaignFinder.hosts(whole).stream()).toList();
  }

  private static Acceptance acceptance(AlarmEvent event) {
    return new Acceptance(series(event), event.campaign(), StatedUntil.parse(event.text()).end());
  }

  private static Optional<Dismissal> dismissal(AlarmEvent event) {
    return series(event)
        .flatMap(
            cell ->
                StatedUntil.parse(event.text()).end().map(through -> new Dismissal(cell, through)));
  }

  private static Optional<Cell> series(AlarmEvent event) {
    return Stream.of(event.platform(), event.benchmark()).allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(Acceptance.series(event.platform() + "/" + event.benchmark()));
  }

  /** The same with further levels. */
  public Decisions with(List<Acceptance> further) {
    Set<Acceptance> all = new HashSet<>(accepted);
    all.addAll(further);
    return new Decisions(all, dismissed);
  }

  /** Those that hold on the last of some nights, with the sort keys of their campaigns. */
  Decisions among(List<CampaignPoint> nights) {
    CampaignPoint tonight = nights.get(nights.size() - 1);
    return new Decisions(
        accepted.stream()
            .filter(acceptance -> acceptance.holdsOn(tonight))
            .map(acceptance -> acceptance.among(nights))
            .collect(Collectors.toSet()),
        dismissed.stream().map(one -> one.among(nights)).collect(Collectors.toSet()));
  }
}
