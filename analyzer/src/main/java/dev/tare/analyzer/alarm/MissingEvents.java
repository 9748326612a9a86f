package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.EventKind;
import java.util.List;
import java.util.Optional;

/** Finds cells that are newly missing, and those that are measured again. */
record MissingEvents(ItemLog log, HostNights nights, PlannedAbsences planned, FoundEvents found) {

  void find() {
    String tonight = nights.newest().date();
    List<MissingCells> groups = nights.missing();
    for (MissingCells group : groups) {
      for (String benchmark : group.benchmarks()) {
        ItemKey key = ItemKey.of(ItemKind.MISSING, group.since(), group.platform(), benchmark);
        Optional<String> end = planned.of(group.platform(), benchmark, tonight);
        boolean open = log.part(key).filter(ItemPart::isOpen).isPresent();
        if (end.isEmpty() && !open) {
          found.add(EventKind.OPENED, ItemKind.MISSING, key, group.state().word());
        } else if (end.isPresent() && open) {
          found.add(EventKind.WENT_AWAY, ItemKind.MISSING, key, "planned until " + end.get());
        }
      }
    }
    log.open().stream()
        .filter(part -> part.kind() == ItemKind.MISSING && !isMissing(groups, part))
        .forEach(
            part ->
                found.add(
                    EventKind.WENT_AWAY,
                    part.kind(),
                    part.key(),
                    "measured again by " + nights.newest().name()));
  }

  private static boolean isMissing(List<MissingCells> groups, ItemPart part) {
    return groups.stream()
        .anyMatch(
            group ->
                group.platform().equals(part.platform())
                    && group.since().equals(part.campaign())
                    && group.benchmarks().contains(part.benchmark()));
  }
}
