package dev.tare.dataset.read;

import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts that files and mapping state: section, then key, then value. */
final class SourceFacts {

  private SourceFacts() {}

  /**
   * A fact on which all files agree keeps its section; otherwise it belongs to the platform of its
   * file, if the file has only one.
   */
  static Map<String, Map<String, String>> of(
      FileReader files, List<NamedSeries> series, Optional<Mapping> mapping) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    Map<String, Map<String, Set<String>>> all = new TreeMap<>();
    files.contents().values().forEach(content -> collect(content, all));
    Map<SourceFile, Set<String>> platforms = platforms(series);
    files
        .contents()
        .forEach(
            (file, content) ->
                content
                    .facts()
                    .forEach(
                        (section, values) ->
                            values.forEach(
                                (key, value) -> {
                                  boolean agreed = all.get(section).get(key).size() == 1;
                                  Set<String> of = platforms.getOrDefault(file, Set.of());
                                  if (agreed) {
                                    put(facts, section, key, value);
                                  } else if (of.size() == 1) {
                                    put(facts, of.iterator().next(), key, value);
                                  }
                                })));
    mapping.ifPresent(
        stated ->
            stated
                .facts()
                .forEach(
                    (section, values) ->
                        facts
                            .computeIfAbsent(section, first -> new LinkedHashMap<>())
                            .putAll(values)));
    return facts;
  }

  private static void collect(SourceContent content, Map<String, Map<String, Set<String>>> all) {
    content
        .facts()
        .forEach(
            (section, values) ->
                values.forEach(
                    (key, value) ->
                        all.computeIfAbsent(section, first -> new TreeMap<>())
                            .computeIfAbsent(key, first -> new HashSet<>())
                            .add(value)));
  }

  private static void put(
      Map<String, Map<String, String>> facts, String section, String key, String value) {
    facts.computeIfAbsent(section, first -> new LinkedHashMap<>()).putIfAbsent(key, value);
  }

  private static Map<SourceFile, Set<String>> platforms(List<NamedSeries> series) {
    return series.stream()
        .collect(
            Collectors.groupingBy(
                NamedSeries::file,
                Collectors.mapping(one -> one.cell().platform(), Collectors.toSet())));
  }
}
