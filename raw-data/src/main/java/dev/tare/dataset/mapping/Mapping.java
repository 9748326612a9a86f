package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user states about foreign files; every key is optional.
 *
 * @param files about files; the first that matches a file counts
 * @param series about series; the first that matches a series counts
 * @param platforms platform id by name of a file, or by the name that files give a platform
 * @param columns meaning by column name; other columns are left out
 * @param traits by platform id
 * @param facts by platform id, then key
 * @param incomparable cells that must not be compared with other platforms
 */
public record Mapping(
    List<FileMapping> files,
    List<SeriesMapping> series,
    Map<String, String> platforms,
    Map<String, Column> columns,
    Map<String, TraitsMapping> traits,
    Map<String, Map<String, String>> facts,
    List<IncomparableMapping> incomparable) {

  /** The meaning of one column. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Column(
      @JsonProperty("benchmark") String benchmark,
      @JsonProperty("title") String title,
      @JsonProperty("unit") String unit,
      @JsonProperty("better") String better) {

    public Column {
      if (benchmark == null) {
        throw new InvalidKeyException("is missing", "benchmark");
      }
      Ids.requireBenchmark(benchmark, "benchmark");
      if (better != null && Direction.of(better).isEmpty()) {
        throw new InvalidKeyException("must be higher or lower, not '" + better + "'", "better");
      }
    }

    public Benchmark toBenchmark() {
      return new Benchmark(
          benchmark,
          title == null ? benchmark : title,
          Optional.ofNullable(unit),
          Optional.ofNullable(better).flatMap(Direction::of));
    }
  }

  public Mapping {
    files = files == null ? List.of() : List.copyOf(files);
    series = series == null ? List.of() : List.copyOf(series);
    platforms = copy(platforms);
    columns = copy(columns);
    traits = copy(traits);
    facts = copy(facts);
    incomparable = incomparable == null ? List.of() : List.copyOf(incomparable);
    platforms.forEach((name, id) -> Ids.requirePlatform(id, "platforms", name));
    traits.keySet().forEach(id -> Ids.requirePlatform(id, "traits", id));
  }

  /** A mapping that states platforms and columns only. */
  public Mapping(Map<String, String> platforms, Map<String, Column> columns) {
    this(List.of(), List.of(), platforms, columns, Map.of(), Map.of(), List.of());
  }

  /** Reads a YAML file; errors name file and line. */
  public static Mapping read(Path file) {
    return new MappingReader(file).read();
  }

  /** What is stated about a file; absent when nothing is. */
  public Optional<FileMapping> file(String name) {
    return files.stream().filter(file -> file.matches(name)).findFirst();
  }

  /** What is stated about the benchmark of that id; absent when nothing is. */
  public Optional<SeriesMapping> series(String benchmark) {
    return series.stream()
        .filter(one -> one.metric().isEmpty() && one.name().filter(benchmark::equals).isPresent())
        .findFirst();
  }

  /** The platform of a wide table; absent when neither mapping nor file name give an id. */
  public Optional<String> platform(String file) {
    String id = platforms.getOrDefault(file, prefix(file));
    return id.isEmpty() || id.contains("-") ? Optional.empty() : Optional.of(id);
  }

  /** A file's name up to the first hyphen, underscore or dot. */
  public static String prefix(String file) {
    return file.replaceAll("[-_.].*", "");
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
