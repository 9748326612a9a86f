package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds that a host is silent, or was before its newest campaign. */
record SilenceEvents(
    ItemLog log,
    HostNights nights,
    PlannedAbsences planned,
    Instant now,
    Duration maxAge,
    FoundEvents found) {

  /** Silence before the newest night, and after it. */
  void find() {
    List<HostNight> all = nights.nights();
    if (all.size() > 1) {
      Optional<Instant> end = nights.newest().started();
      end.ifPresent(instant -> silence(all.get(all.size() - 2), instant));
    }
    silence(nights.newest(), now);
    log.open().stream()
        .filter(
            part ->
                part.kind() == ItemKind.SILENT && !part.campaign().equals(nights.newest().name()))
        .forEach(
            part ->
                found.add(
                    EventKind.WENT_AWAY,
                    part.kind(),
                    part.key(),
                    "measured again by " + nights.newest().name()));
  }

  private void silence(HostNight last, Instant until) {
    ItemKey key = ItemKey.of(ItemKind.SILENT, last.name(), "", "");
    boolean silent =
        last.started()
            .filter(start -> Duration.between(start, until).compareTo(maxAge) > 0)
            .isPresent();
    boolean plannedAbsence = planned.ofHost(HostNights.date(until.minus(maxAge))).isPresent();
    if (silent && !plannedAbsence && log.part(key).isEmpty()) {
      found.add(EventKind.OPENED, ItemKind.SILENT, key, "no campaign since " + last.name());
      if (last != nights.newest()) {
        found.add(
            EventKind.WENT_AWAY,
            ItemKind.SILENT,
            key,
            "measured again by " + nights.newest().name());
      }
    }
  }
}
