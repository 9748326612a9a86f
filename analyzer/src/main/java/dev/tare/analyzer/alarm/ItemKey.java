package dev.tare.analyzer.alarm;

/**
 * Identifies a part of an item in the events.
 *
 * @param change whether it is about a change
 * @param campaign that raised it
 * @param platform empty for the host
 * @param benchmark empty for the host
 */
record ItemKey(boolean change, String campaign, String platform, String benchmark) {

  static ItemKey of(ItemKind kind, String campaign, String platform, String benchmark) {
    return new ItemKey(kind.isChange(), campaign, platform, benchmark);
  }

  /** The item that it is part of: one for each platform and night. */
  ItemKey item() {
    return new ItemKey(change, campaign, platform, "");
  }
}
