package dev.tare.analyzer.history;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a fact, which a campaign may not know. */
final class FactValue {

  /** What facts say where the host does not show a property. */
  private static final Set<String> UNKNOWN = Set.of("", "-", "?", "n/a", "unknown", "not visible");

  private static final Pattern SIZE = Pattern.compile("([1-9]\\d*) ([kmg]i?b)");

  /** As a share. */
  private static final double KEPT_BY_KERNELS = 0.05;

  private FactValue() {}

  /** Whether both are known and differ in more than blanks and capitals. */
  static boolean areDifferent(String before, String after) {
    return isKnown(before) && isKnown(after) && !plain(before).equals(plain(after));
  }

  /** Whether two sizes in one unit differ by more than what kernels keep for themselves. */
  static boolean areDifferentSizes(String before, String after) {
    Matcher a = SIZE.matcher(plain(before));
    Matcher b = SIZE.matcher(plain(after));
    if (!a.matches() || !b.matches() || !a.group(2).equals(b.group(2))) {
      return false;
    }
    double ratio = Double.parseDouble(a.group(1)) / Double.parseDouble(b.group(1));
    return Math.abs(Math.log(ratio)) > KEPT_BY_KERNELS;
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
