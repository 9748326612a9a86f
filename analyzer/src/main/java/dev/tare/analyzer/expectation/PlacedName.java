package dev.tare.analyzer.expectation;

import dev.tare.dataset.file.InputException;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The id of a platform or benchmark as written.
 *
 * @param place file, line and column
 */
public record PlacedName(String id, String place) {

  /** Reports an unknown name as a typing error. */
  void requireKnown(Collection<String> known, String what) {
    if (!known.contains(id)) {
      throw new InputException(
          place
              + ": unknown "
              + what
              + " '"
              + id
              + "'; known: "
              + String.join(", ", sorted(known)));
    }
  }

  private static Collection<String> sorted(Collection<String> names) {
    return new TreeSet<>(names);
  }
}
