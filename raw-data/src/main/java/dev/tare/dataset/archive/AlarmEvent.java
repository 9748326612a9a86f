package dev.tare.dataset.archive;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a change in a series of campaigns: a row of {@link EventsFile}.
 *
 * @param time ISO 8601, UTC
 * @param event such as {@link #ACCEPTED}
 * @param campaign that it is about
 * @param platform of the series; empty for all
 * @param benchmark likewise
 * @param by who did it; may be empty
 * @param text why; may be empty
 */
public record AlarmEvent(
    String time,
    String event,
    String campaign,
    String platform,
    String benchmark,
    String by,
    String text) {

  /** The level from the campaign on is declared to be right. */
  public static final String ACCEPTED = "accepted";

  static final List<String> COLUMNS =
      List.of("time", "event", "campaign", "platform", "benchmark", "by", "text");

  static Optional<AlarmEvent> of(List<String> row) {
    return row.size() == COLUMNS.size()
        ? Optional.of(
            new AlarmEvent(
                row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6)))
        : Optional.empty();
  }

  List<String> row() {
    return List.of(time, event, campaign, platform, benchmark, by, text);
  }
}
