package dev.tare.dataset.read;

import dev.tare.dataset.IssueCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that were not read.
 *
 * @param what the kind of file, such as {@code JSON file}
 * @param names relative to the directory
 * @param reason why, and what to do
 * @param measured whether they look like measurements, so that values may be missing
 */
public record LeftOut(String what, List<String> names, String reason, boolean measured) {

  public LeftOut {
    names = List.copyOf(names);
  }

  /** Whether the reason is a question about a table, which a mapping answers. */
  boolean isAskable() {
    return Stream.of(IssueCode.WIDE_FILE, IssueCode.AMBIGUOUS, IssueCode.NO_VALUE_COLUMN)
        .anyMatch(code -> reason.startsWith(code + ": "));
  }

  /** One line with at most three names. */
  @Override
  public String toString() {
    String some = String.join(", ", names.subList(0, Math.min(3, names.size())));
    String more = names.size() > 3 ? " and " + (names.size() - 3) + " more" : "";
    String plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    String count = names.size() == 1 ? "1 " + what : names.size() + " " + plural;
    return count + " (" + some + more + "): " + reason;
  }
}
