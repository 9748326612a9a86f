package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.StatedUntil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The items of a host, from its events in order. */
public final class ItemLog {

  private final Map<ItemKey, ItemPart> parts = new LinkedHashMap<>();
  private final Set<ItemKey> delivered = new HashSet<>();

  private ItemLog() {}

  /** The log on a date (ISO 8601), on which an acceptance may have ended. */
  public static ItemLog of(List<AlarmEvent> events, String date) {
    ItemLog log = new ItemLog();
    events.forEach(log::add);
    log.parts.replaceAll((key, part) -> part.on(date));
    return log;
  }

  /** One for each platform and night, in the order in which they were opened. */
  public List<ArchiveItem> items() {
    Map<ItemKey, List<ItemPart>> items = new LinkedHashMap<>();
    parts.forEach(
        (key, part) -> items.computeIfAbsent(key.item(), k -> new ArrayList<>()).add(part));
    return items.entrySet().stream()
        .map(item -> new ArchiveItem(item.getValue(), delivered.contains(item.getKey())))
        .toList();
  }

  /** The parts that are open. */
  List<ItemPart> open() {
    return parts.values().stream().filter(ItemPart::isOpen).toList();
  }

  Optional<ItemPart> part(ItemKey key) {
    return Optional.ofNullable(parts.get(key));
  }

  private void add(AlarmEvent event) {
    switch (event.event()) {
      case OPENED -> kind(event).ifPresent(kind -> open(kind, event));
      case CONFIRMED, NOT_CONFIRMED ->
          SecondLook.of(event).ifPresent(look -> change(is(event, true), part -> part.with(look)));
      case WENT_AWAY ->
          kind(event)
              .ifPresent(
                  kind -> change(is(event, kind.isChange()), part -> part.in(ItemState.GONE)));
      case ACCEPTED -> change(p -> isAccepted(p, event), p -> decided(p, event));
      case DISMISSED -> change(is(event, true), part -> decided(part, event));
      case NOTE -> change(part -> isNoted(part, event), part -> part.withNote(event.text()));
      case DELIVERED -> kind(event).ifPresent(kind -> delivered.add(key(kind, event).item()));
      case ABSENT_UNTIL -> {}
    }
  }

  private static Optional<ItemKind> kind(AlarmEvent event) {
    return ItemKind.of(event.text());
  }

  private static ItemKey key(ItemKind kind, AlarmEvent event) {
    return ItemKey.of(kind, event.campaign(), event.platform(), event.benchmark());
  }

  private void open(ItemKind kind, AlarmEvent event) {
    ItemPart known = parts.get(key(kind, event));
    parts.put(
        key(kind, event),
        known != null
            ? known.in(ItemState.OPEN)
            : new ItemPart(
                kind,
                event.campaign(),
                event.platform(),
                event.benchmark(),
                event.time(),
                ItemKind.rest(event.text()),
                ItemState.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty()));
  }

  private void change(Predicate<ItemPart> which, UnaryOperator<ItemPart> how) {
    parts.replaceAll((key, part) -> which.test(part) ? how.apply(part) : part);
  }

  private static Predicate<ItemPart> is(AlarmEvent event, boolean change) {
    ItemKey wanted = new ItemKey(change, event.campaign(), event.platform(), event.benchmark());
    return part -> part.key().equals(wanted);
  }

  /** The campaign of an acceptance is the first of the new level. */
  private static boolean isAccepted(ItemPart part, AlarmEvent event) {
    boolean all = event.platform().isEmpty() && event.benchmark().isEmpty();
    boolean same =
        part.platform().equals(event.platform()) && part.benchmark().equals(event.benchmark());
    return part.isOpen() && part.kind().isChange() && (all || same);
  }

  private static boolean isNoted(ItemPart part, AlarmEvent event) {
    return part.campaign().equals(event.campaign())
        && part.platform().equals(event.platform())
        && (event.benchmark().isEmpty() || part.benchmark().equals(event.benchmark()));
  }

  private static ItemPart decided(ItemPart part, AlarmEvent event) {
    StatedUntil stated = StatedUntil.parse(event.text());
    boolean accepted = event.event() == EventKind.ACCEPTED;
    String by = event.by().isEmpty() ? "" : " (" + event.by() + ")";
    return part.decided(
        accepted ? ItemState.ACCEPTED : ItemState.DISMISSED,
        (stated.why() + by).strip(),
        accepted ? stated.end() : Optional.empty());
  }
}
