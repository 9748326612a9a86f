package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.StatedUntil;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The absences that people declared; each holds until a date, which is included. */
public record PlannedAbsences(List<AlarmEvent> declared) {

  public PlannedAbsences {
    declared = List.copyOf(declared);
  }

  public static PlannedAbsences of(List<AlarmEvent> events) {
    return new PlannedAbsences(
        events.stream().filter(event -> event.event() == EventKind.ABSENT_UNTIL).toList());
  }

  /** The last date of the planned absence of a cell, if a date (ISO 8601) belongs to one. */
  Optional<String> of(String platform, String benchmark, String date) {
    return ends(date, declared.stream().filter(event -> covers(event, platform, benchmark)));
  }

  /** Likewise of the host. */
  Optional<String> ofHost(String date) {
    return ends(date, declared.stream().filter(event -> event.platform().isEmpty()));
  }

  private static boolean covers(AlarmEvent event, String platform, String benchmark) {
    return event.platform().equals(platform)
        && (event.benchmark().isEmpty() || event.benchmark().equals(benchmark));
  }

  private static Optional<String> ends(String date, Stream<AlarmEvent> events) {
    return events
        .flatMap(event -> StatedUntil.parse(event.text()).end().stream())
        .filter(end -> end.compareTo(date) >= 0)
        .max(String::compareTo);
  }
}
