package dev.tare.dataset.format.tool;

import dev.tare.dataset.Direction;
import dev.tare.dataset.format.json.JsonHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One {@code Result} of a composite.xml.
 *
 * @param line where it begins
 * @param texts its elements by name
 * @param entries a system's values each
 */
record PhoronixResult(long line, Map<String, String> texts, List<Entry> entries) {

  /**
   * The values of one system.
   *
   * @param line where it begins
   * @param texts its elements by name
   */
  record Entry(long line, Map<String, String> texts) {

    Entry {
      texts = Map.copyOf(texts);
    }

    Optional<String> system() {
      return Optional.ofNullable(texts.get("Identifier")).filter(name -> !name.isEmpty());
    }

    /** The mean of the runs, as printed; empty without one. */
    String value() {
      return texts.getOrDefault("Value", "");
    }

    /** The values of the runs, as printed. */
    List<String> runs() {
      String raw = texts.getOrDefault("RawString", "");
      return raw.isEmpty() ? List.of() : List.of(raw.split(":", -1));
    }

    /** Whether the details state an error. */
    boolean failed() {
      return JsonHead.of(texts.getOrDefault("JSON", "")).root().contains("error");
    }
  }

  /** The displays whose values are plain numbers; the others are curves, pictures and verdicts. */
  private static final Set<String> NUMERIC = Set.of("", "BAR_GRAPH", "BAR_ANALYZE_GRAPH");

  PhoronixResult {
    texts = Map.copyOf(texts);
    entries = List.copyOf(entries);
  }

  boolean isNumeric() {
    return NUMERIC.contains(display());
  }

  String display() {
    return text("DisplayFormat");
  }

  /** Title and description, as the test suite shows them. */
  String benchmark() {
    String description = text("Description");
    return description.isEmpty() ? text("Title") : text("Title") + " - " + description;
  }

  Optional<String> unit() {
    String scale = text("Scale");
    return scale.isEmpty() ? Optional.empty() : Optional.of(scale.equals("Seconds") ? "s" : scale);
  }

  /** "Higher is better" or "lower is better"; absent where the test states neither. */
  Optional<Direction> better() {
    return switch (text("Proportion")) {
      case "HIB" -> Optional.of(Direction.HIGHER);
      case "LIB" -> Optional.of(Direction.LOWER);
      default -> Optional.empty();
    };
  }

  private String text(String element) {
    return texts.getOrDefault(element, "");
  }
}
