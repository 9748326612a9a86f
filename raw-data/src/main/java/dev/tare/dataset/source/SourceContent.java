package dev.tare.dataset.source;

import java.util.List;
import java.util.Map;

/**
 * The content of a file.
 *
 * @param series any number
 * @param facts about host and tools: section, then key, then value
 */
public record SourceContent(List<SourceSeries> series, Map<String, Map<String, String>> facts) {

  public static final SourceContent EMPTY = of(List.of());

  public SourceContent {
    series = List.copyOf(series);
    facts = Map.copyOf(facts);
  }

  /** Series whose file states nothing else. */
  public static SourceContent of(List<SourceSeries> series) {
    return new SourceContent(series, Map.of());
  }
}
