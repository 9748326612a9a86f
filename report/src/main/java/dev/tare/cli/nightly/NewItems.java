package dev.tare.cli.nightly;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.Deliveries;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.cli.alarm.ItemLines;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What nobody has been told yet of a host; each item is told once, whatever is run again. */
record NewItems(HostDirectory host) {

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

  private static List<ArchiveItem> due(List<AlarmEvent> known, Instant now) {
    return Deliveries.due(ItemLog.of(known, now.toString().substring(0, 10)));
  }

  static List<String> lines(List<ArchiveItem> items) {
    return items.stream().map(ItemLines::of).toList();
  }
}
