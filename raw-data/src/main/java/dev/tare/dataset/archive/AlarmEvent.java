package dev.tare.dataset.archive;

import dev.tare.dataset.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to an item of a host: a row of {@link EventsFile}.
 *
 * @param time ISO 8601, UTC
 * @param campaign that raised the item; of an acceptance the first one of the new level; may be
 *     empty
 * @param platform empty for all, or for the host
 * @param benchmark empty for all
 * @param by who did it; may be empty
 * @param text why; may be empty
 */
public record AlarmEvent(
    String time,
    EventKind event,
    String campaign,
    String platform,
    String benchmark,
    String by,
    String text) {

  static final List<String> COLUMNS =
      List.of("time", "event", "campaign", "platform", "benchmark", "by", "text");

  static Optional<AlarmEvent> of(List<String> row) {
    return row.size() == COLUMNS.size()
        ? EventKind.of(row.get(1)).map(kind -> of(kind, row))
        : Optional.empty();
  }

  private static AlarmEvent of(EventKind kind, List<String> row) {
    return new AlarmEvent(
        row.get(0), kind, row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
  }

  /** What cannot be meant; absent when nothing is wrong. */
  Optional<String> problem() {
    if (!platform.isEmpty() && !Cell.isPlatform(platform)) {
      return Optional.of("'" + platform + "' is no platform id");
    }
    if (!benchmark.isEmpty() && !Cell.isBenchmark(benchmark)) {
      return Optional.of("'" + benchmark + "' is no benchmark id");
    }
    boolean decides = event == EventKind.ACCEPTED || event == EventKind.DISMISSED;
    return decides && platform.isEmpty() != benchmark.isEmpty()
        ? Optional.of(event.word() + " has a platform or a benchmark, which needs the other")
        : Optional.empty();
  }

  List<String> row() {
    return List.of(time, event.word(), campaign, platform, benchmark, by, text);
  }
}
