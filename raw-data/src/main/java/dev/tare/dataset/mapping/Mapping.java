package dev.tare.dataset.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user states about foreign files; every key is optional.
 *
 * @param files about files; of several that match, the first that states a key counts
 * @param series about series; the first that matches a series counts
 * @param platforms platform id by name of a file, or by the name that files give a platform
 * @param columns meaning by column name; other columns are left out
 * @param where the text that a column must have, by column name, for rows to count
 * @param traits by platform id
 * @param facts by platform id, then key
 * @param incomparable cells that must not be compared with other platforms
 */
public record Mapping(
    List<FileMapping> files,
    List<SeriesMapping> series,
    Map<String, String> platforms,
    Map<String, ColumnMapping> columns,
    Map<String, String> where,
    Map<String, TraitsMapping> traits,
    Map<String, Map<String, String>> facts,
    List<IncomparableMapping> incomparable) {

  public Mapping {
    files = files == null ? List.of() : List.copyOf(files);
    series = series == null ? List.of() : List.copyOf(series);
    platforms = copy(platforms);
    columns = copy(columns);
    where = copy(where);
    traits = copy(traits);
    facts = copy(facts);
    incomparable = incomparable == null ? List.of() : List.copyOf(incomparable);
    platforms.forEach((name, id) -> Ids.requirePlatform(id, "platforms", name));
    columns.forEach((name, column) -> column.check("columns", name));
    traits.keySet().forEach(id -> Ids.requirePlatform(id, "traits", id));
  }

  /** A mapping that states platforms and columns only. */
  public Mapping(Map<String, String> platforms, Map<String, ColumnMapping> columns) {
    this(List.of(), List.of(), platforms, columns, Map.of(), Map.of(), Map.of(), List.of());
  }

  /** What is stated about a file: of several entries, the first that states a key counts. */
  public StatedFile file(String name) {
    return files.stream()
        .filter(file -> file.matches(name))
        .map(file -> file.of(name))
        .reduce(StatedFile.NONE, StatedFile::or);
  }

  /** Whether an entry of {@code files} matches a file. */
  public boolean names(String file) {
    return files.stream().anyMatch(one -> one.matches(file));
  }

  /** How a table of that name is written. */
  public TableMapping table(String name) {
    return file(name).table().orElse(TableMapping.NONE);
  }

  /** What is stated about the benchmark of that id; absent when nothing is. */
  public Optional<SeriesMapping> series(String benchmark) {
    return series.stream()
        .filter(one -> one.metric().isEmpty() && one.name().filter(benchmark::equals).isPresent())
        .findFirst();
  }

  /** The title that a column states for its benchmark; absent when none does. */
  public Optional<String> columnTitle(String benchmark) {
    return columns.values().stream()
        .filter(column -> benchmark.equals(column.benchmark()))
        .flatMap(column -> Optional.ofNullable(column.title()).stream())
        .findFirst();
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
