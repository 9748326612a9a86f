package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What nobody has been told yet. */
public final class Deliveries {

  private Deliveries() {}

  /** Each item is told once, when it is new. */
  public static List<ArchiveItem> due(ItemLog log) {
    return log.items().stream().filter(item -> !item.delivered()).toList();
  }

  /** The events that say so; to be appended when the items have been told. */
  public static List<AlarmEvent> told(List<ArchiveItem> items, String to, Instant now) {
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    return items.stream()
        .map(
            item ->
                new AlarmEvent(
                    time,
                    EventKind.DELIVERED,
                    item.campaign(),
                    item.platform(),
                    "",
                    "",
                    item.kind().text(to)))
        .toList();
  }
}
