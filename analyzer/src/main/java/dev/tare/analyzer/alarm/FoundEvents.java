package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import java.util.ArrayList;
import java.util.List;

/** The events that were found, in order; all have the time of the look at the nights. */
final class FoundEvents {

  private final String time;
  private final List<AlarmEvent> events = new ArrayList<>();

  FoundEvents(String time) {
    this.time = time;
  }

  void add(EventKind event, ItemKind kind, ItemKey key, String text) {
    events.add(
        new AlarmEvent(
            time, event, key.campaign(), key.platform(), key.benchmark(), "", kind.text(text)));
  }

  List<AlarmEvent> all() {
    return List.copyOf(events);
  }
}
