package dev.tare.analyzer.alarm;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many changes were found, and what became of them: many for the worse and none for the better,
 * or the other way round, are a sign of a wrong rule.
 */
public record SelfAudit(
    int worse,
    int better,
    int undirected,
    int confirmed,
    int accepted,
    int dismissed,
    int gone,
    int open) {

  /** So many independent changes are all on one side by chance once in 32 times. */
  private static final int ONE_SIDED = 6;

  /** Of the items that were opened from a date (ISO 8601) on. */
  public static SelfAudit of(List<ArchiveItem> items, String from) {
    List<ArchiveItem> changes =
        items.stream()
            .filter(item -> item.kind().isChange())
            .filter(item -> item.parts().get(0).opened().compareTo(from) >= 0)
            .toList();
    return new SelfAudit(
        count(changes, item -> item.kind() == ItemKind.WORSE),
        count(changes, item -> item.kind() == ItemKind.BETTER),
        count(changes, item -> item.kind() == ItemKind.CHANGED),
        count(changes, ArchiveItem::isConfirmed),
        count(changes, item -> item.state() == ItemState.ACCEPTED),
        count(changes, item -> item.state() == ItemState.DISMISSED),
        count(changes, item -> item.state() == ItemState.GONE),
        count(changes, ArchiveItem::isOpen));
  }

  private static int count(List<ArchiveItem> items, Predicate<ArchiveItem> which) {
    return (int) items.stream().filter(which).count();
  }

  /** Changes that have a direction. */
  public int directed() {
    return worse + better;
  }

  /** Whether they could not be a sign, whatever their directions were. */
  public boolean isTooFew() {
    return directed() < ONE_SIDED;
  }

  public boolean isOneSided() {
    return Math.min(worse, better) == 0 && Math.max(worse, better) >= ONE_SIDED;
  }
}
