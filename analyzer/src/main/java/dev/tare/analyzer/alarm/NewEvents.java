package dev.tare.analyzer.alarm;

import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.archive.AlarmEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The events that follow from the nights of a host and are not yet known. What is computed again
 * gives no event again, so that nothing is lost and nothing is told twice, whatever was
 * interrupted.
 */
public final class NewEvents {

  private NewEvents() {}

  /**
   * The events, in the order in which they are to be appended.
   *
   * @param known of the host
   * @param maxAge a host without a campaign for so long is silent
   */
  public static List<AlarmEvent> of(
      List<AlarmEvent> known, HostNights nights, Instant now, Duration maxAge) {
    return of(known, nights, nights.history(Decisions.of(known)), now, maxAge);
  }

  /**
   * The same where it is known what has changed.
   *
   * @param history of the nights with the decisions among the known events
   */
  public static List<AlarmEvent> of(
      List<AlarmEvent> known, HostNights nights, History history, Instant now, Duration maxAge) {
    ItemLog log = ItemLog.of(known, HostNights.date(now));
    PlannedAbsences planned = PlannedAbsences.of(known);
    FoundEvents found = new FoundEvents(time(now));
    new ChangeEvents(log, nights, found).find(history);
    new MissingEvents(log, nights, planned, found).find();
    new SilenceEvents(log, nights, planned, now, maxAge, found).find();
    return found.all();
  }

  /** Those about changes only. */
  public static List<AlarmEvent> changes(List<AlarmEvent> known, HostNights nights, Instant now) {
    ItemLog log = ItemLog.of(known, HostNights.date(now));
    FoundEvents found = new FoundEvents(time(now));
    new ChangeEvents(log, nights, found).find(nights.history(Decisions.of(known)));
    return found.all();
  }

  private static String time(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
