package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.source.SourceContent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Describes a directory without a description of its own, from its files and the options. */
final class BareDescription {

  private BareDescription() {}

  static Description of(
      Path directory, Set<Cell> cells, Map<String, Benchmark> known, List<SourceContent> contents) {
    return new Description(
        Campaign.bare(directory.toAbsolutePath().normalize().getFileName().toString()),
        facts(contents),
        ids(cells, Cell::benchmark).stream()
            .map(id -> known.getOrDefault(id, Benchmark.unknown(id)))
            .toList(),
        ids(cells, Cell::platform).stream().map(Platform::named).toList(),
        Map.of());
  }

  private static List<String> ids(Set<Cell> cells, Function<Cell, String> part) {
    return cells.stream().map(part).distinct().sorted().toList();
  }

  /** The facts of all files; where two differ, the first file counts. */
  private static Map<String, Map<String, String>> facts(List<SourceContent> contents) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (SourceContent content : contents) {
      content
          .facts()
          .forEach(
              (section, values) -> {
                Map<String, String> known =
                    facts.computeIfAbsent(section, added -> new LinkedHashMap<>());
                values.forEach(known::putIfAbsent);
              });
    }
    return facts;
  }
}
