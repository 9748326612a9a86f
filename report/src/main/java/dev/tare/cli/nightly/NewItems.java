package dev.tare.cli.nightly;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.Deliveries;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.ItemState;
import dev.tare.cli.alarm.ItemLines;
import dev.tare.cli.nightly.step.Tonight;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What nobody has been told yet of a host; each item is told once, whatever is run again.
 *
 * @param doubted parts of changes that measuring again did not show, which are not told; absent if
 *     nothing is measured again
 */
record NewItems(HostDirectory host, Optional<List<ItemPart>> doubted) {

  static NewItems of(Tonight night) {
    return new NewItems(night.host(), night.doubted());
  }

  List<ArchiveItem> due() {
    return due(host.events(), Instant.now());
  }

  /** Records that these have been told, unless somebody else has told them meanwhile. */
  void told(List<ArchiveItem> items, String to) {
    Instant now = Instant.now();
    Set<List<Object>> keys = items.stream().map(NewItems::key).collect(Collectors.toSet());
    EventsFile.extend(
        host.directory(),
        known ->
            Deliveries.told(
                due(known, now).stream().filter(item -> keys.contains(key(item))).toList(),
                to,
                now));
  }

  private static List<Object> key(ArchiveItem item) {
    return List.of(item.campaign(), item.platform(), item.kind().isChange());
  }

  private List<ArchiveItem> due(List<AlarmEvent> known, Instant now) {
    return Deliveries.due(ItemLog.of(known, now.toString().substring(0, 10))).stream()
        .filter(item -> doubted.stream().noneMatch(parts -> isDoubted(item, parts)))
        .toList();
  }

  /** A change that was never confirmed, and is doubted tonight or has gone. */
  private static boolean isDoubted(ArchiveItem item, List<ItemPart> parts) {
    boolean open = item.isOpen();
    return item.kind().isChange()
        && !item.isConfirmed()
        && (item.state() == ItemState.GONE
            || open
                && item.parts().stream()
                    .filter(ItemPart::isOpen)
                    .allMatch(part -> parts.stream().anyMatch(other -> isSame(part, other))));
  }

  private static boolean isSame(ItemPart one, ItemPart other) {
    return one.campaign().equals(other.campaign())
        && one.platform().equals(other.platform())
        && one.benchmark().equals(other.benchmark());
  }

  static List<String> lines(List<ArchiveItem> items) {
    return items.stream().map(ItemLines::of).toList();
  }
}
