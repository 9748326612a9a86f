package dev.tare.analyzer.alarm;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.dataset.archive.EventKind;
import java.util.Locale;
import java.util.Optional;

/** Finds changes that are not yet known, and known ones that are gone. */
record ChangeEvents(ItemLog log, HostNights nights, FoundEvents found) {

  void find(History history) {
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
      found.add(EventKind.OPENED, kind, key, size(alarm) + " since " + alarm.from());
    }
    if (alarm.state() == AlarmState.GONE
        && !state.equals(Optional.of(ItemState.GONE))
        && !state.equals(Optional.of(ItemState.DISMISSED))) {
      found.add(
          EventKind.WENT_AWAY, kind, key, "back since " + alarm.until().orElse(alarm.raised()));
    }
  }

  /** It came and went between two looks. */
  private static boolean isGoneUntold(Alarm alarm, Optional<ItemState> state) {
    return alarm.state() == AlarmState.GONE && state.isEmpty();
  }

  private ItemKind kind(Series series, Alarm alarm) {
    if (!nights.newest().better().containsKey(series.benchmark())) {
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
                found.add(
                    EventKind.WENT_AWAY,
                    part.kind(),
                    part.key(),
                    night
                        .differs()
                        .map(other -> "not comparable any more: " + other.fact() + " differs")
                        .orElse("no longer shown by the history")));
  }
}
