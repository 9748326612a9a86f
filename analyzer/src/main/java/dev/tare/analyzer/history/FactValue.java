package dev.tare.analyzer.history;

import java.util.Locale;
import java.util.Set;

/** The value of a fact, which a campaign may not know. */
final class FactValue {

  /** What facts say where the host does not show a property. */
  private static final Set<String> UNKNOWN = Set.of("", "-", "?", "n/a", "unknown", "not visible");

  private FactValue() {}

  /** Whether both are known and differ in more than blanks and capitals. */
  static boolean areDifferent(String before, String after) {
    return isKnown(before) && isKnown(after) && !plain(before).equals(plain(after));
  }

  private static boolean isKnown(String value) {
    return value != null
        && !UNKNOWN.contains(plain(value))
        && !plain(value).startsWith("unknown ")
        && !plain(value).startsWith("failed to ");
  }

  private static String plain(String value) {
    return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
