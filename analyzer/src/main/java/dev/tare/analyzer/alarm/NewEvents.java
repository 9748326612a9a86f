package dev.tare.analyzer.alarm;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The events that follow from the nights of a host and are not yet known. What is computed again
 * gives no event again, so that nothing is lost and nothing is told twice, whatever was
 * interrupted.
 */
public final class NewEvents {

  private final HostNights nights;
  private final Instant now;
  private final Duration maxAge;
  private final ItemLog log;
  private final PlannedAbsences planned;
  private final List<AlarmEvent> found = new ArrayList<>();

  private NewEvents(List<AlarmEvent> known, HostNights nights, Instant now, Duration maxAge) {
    this.nights = nights;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    this.maxAge = maxAge;
    log = ItemLog.of(known, date(now));
    planned = PlannedAbsences.of(known);
  }

  /**
   * The events, in the order in which they are to be appended.
   *
   * @param known of the host
   * @param maxAge a host without a campaign for so long is silent
   */
  public static List<AlarmEvent> of(
      List<AlarmEvent> known, HostNights nights, Instant now, Duration maxAge) {
    NewEvents events = new NewEvents(known, nights, now, maxAge);
    events.changes(nights.history(Decisions.of(known)));
    events.missing();
    events.silence();
    return List.copyOf(events.found);
  }

  /** Those about changes only. */
  public static List<AlarmEvent> changes(List<AlarmEvent> known, HostNights nights, Instant now) {
    NewEvents events = new NewEvents(known, nights, now, Duration.ZERO);
    events.changes(nights.history(Decisions.of(known)));
    return List.copyOf(events.found);
  }

  private static String date(Instant time) {
    return time.toString().substring(0, 10);
  }

  private void changes(History history) {
    history.series().forEach(series -> series.alarms().forEach(alarm -> change(series, alarm)));
    log.open().stream()
        .filter(part -> part.kind().isChange() && !isShown(history, part))
        .forEach(part -> notShown(history, part));
  }

  private void change(Series series, Alarm alarm) {
    ItemKind kind = kind(series, alarm);
    ItemKey key = ItemKey.of(kind, alarm.raised(), series.platform(), series.benchmark());
    Optional<ItemState> state = log.part(key).map(ItemPart::state);
    boolean known = state.isPresent() && !state.equals(Optional.of(ItemState.GONE));
    if (!known && (alarm.state() == AlarmState.OPEN || isGoneUntold(alarm, state))) {
      add(EventKind.OPENED, kind, key, size(alarm) + " since " + alarm.from());
    }
    if (alarm.state() == AlarmState.GONE
        && !state.equals(Optional.of(ItemState.GONE))
        && !state.equals(Optional.of(ItemState.DISMISSED))) {
      add(EventKind.WENT_AWAY, kind, key, "back since " + alarm.until().orElse(alarm.raised()));
    }
  }

  /** It came and went between two looks. */
  private static boolean isGoneUntold(Alarm alarm, Optional<ItemState> state) {
    return alarm.state() == AlarmState.GONE && state.isEmpty();
  }

  private ItemKind kind(Series series, Alarm alarm) {
    if (nights.newest().benchmark(series.benchmark()).better().isEmpty()) {
      return ItemKind.CHANGED;
    }
    return alarm.factor().point() > 1 ? ItemKind.WORSE : ItemKind.BETTER;
  }

  private static String size(Alarm alarm) {
    return String.format(
        Locale.ROOT,
        "%+.1f %% [%.1f, %.1f]",
        100 * (alarm.factor().point() - 1),
        100 * (alarm.factor().low() - 1),
        100 * (alarm.factor().high() - 1));
  }

  /** Whether the history still has the change, open or gone. */
  private static boolean isShown(History history, ItemPart part) {
    return history.series().stream()
        .filter(s -> s.platform().equals(part.platform()) && s.benchmark().equals(part.benchmark()))
        .flatMap(series -> series.alarms().stream())
        .anyMatch(alarm -> alarm.raised().equals(part.campaign()));
  }

  /** A night that is no longer in the archive leaves its changes open. */
  private void notShown(History history, ItemPart part) {
    history.nights().stream()
        .filter(night -> night.campaign().equals(part.campaign()))
        .findFirst()
        .ifPresent(
            night ->
                add(
                    EventKind.WENT_AWAY,
                    part.kind(),
                    part.key(),
                    night
                        .differs()
                        .map(other -> "not comparable any more: " + other.fact() + " differs")
                        .orElse("no longer shown by the history")));
  }

  private void missing() {
    String tonight = HostNights.date(nights.newest());
    List<MissingCells> groups = nights.missing();
    for (MissingCells group : groups) {
      for (String benchmark : group.benchmarks()) {
        ItemKey key = ItemKey.of(ItemKind.MISSING, group.since(), group.platform(), benchmark);
        Optional<String> end = planned.of(group.platform(), benchmark, tonight);
        boolean open = log.part(key).filter(ItemPart::isOpen).isPresent();
        if (end.isEmpty() && !open) {
          add(EventKind.OPENED, ItemKind.MISSING, key, group.state().word());
        } else if (end.isPresent() && open) {
          add(EventKind.WENT_AWAY, ItemKind.MISSING, key, "planned until " + end.get());
        }
      }
    }
    log.open().stream()
        .filter(part -> part.kind() == ItemKind.MISSING && !isMissing(groups, part))
        .forEach(
            part ->
                add(EventKind.WENT_AWAY, part.kind(), part.key(), "measured again by " + newest()));
  }

  private static boolean isMissing(List<MissingCells> groups, ItemPart part) {
    return groups.stream()
        .anyMatch(
            group ->
                group.platform().equals(part.platform())
                    && group.since().equals(part.campaign())
                    && group.benchmarks().contains(part.benchmark()));
  }

  private String newest() {
    return HostNights.name(nights.newest());
  }

  /** Silence before the newest night, and after it. */
  private void silence() {
    List<Analysis> all = nights.nights();
    if (all.size() > 1) {
      Optional<Instant> end = HostNights.started(nights.newest());
      end.ifPresent(instant -> silence(all.get(all.size() - 2), instant));
    }
    silence(nights.newest(), now);
    log.open().stream()
        .filter(part -> part.kind() == ItemKind.SILENT && !part.campaign().equals(newest()))
        .forEach(
            part ->
                add(EventKind.WENT_AWAY, part.kind(), part.key(), "measured again by " + newest()));
  }

  private void silence(Analysis last, Instant until) {
    ItemKey key = ItemKey.of(ItemKind.SILENT, HostNights.name(last), "", "");
    boolean silent =
        HostNights.started(last)
            .filter(start -> Duration.between(start, until).compareTo(maxAge) > 0)
            .isPresent();
    boolean plannedAbsence = planned.ofHost(date(until.minus(maxAge))).isPresent();
    if (silent && !plannedAbsence && log.part(key).isEmpty()) {
      add(EventKind.OPENED, ItemKind.SILENT, key, "no campaign since " + HostNights.name(last));
      if (last != nights.newest()) {
        add(EventKind.WENT_AWAY, ItemKind.SILENT, key, "measured again by " + newest());
      }
    }
  }

  private void add(EventKind event, ItemKind kind, ItemKey key, String text) {
    found.add(
        new AlarmEvent(
            now.toString(),
            event,
            key.campaign(),
            key.platform(),
            key.benchmark(),
            "",
            kind.text(text)));
  }
}
