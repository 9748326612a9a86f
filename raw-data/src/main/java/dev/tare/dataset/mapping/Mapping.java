package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of the columns of wide tables; read from a YAML file.
 *
 * @param platforms platform id by file name, for files whose name does not begin with it
 * @param columns meaning by column name; other columns are left out
 */
public record Mapping(Map<String, String> platforms, Map<String, Column> columns) {

  /** The meaning of one column. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Column(
      @JsonProperty("benchmark") String benchmark,
      @JsonProperty("title") String title,
      @JsonProperty("unit") String unit,
      @JsonProperty("better") String better) {

    public Benchmark toBenchmark() {
      return new Benchmark(
          benchmark,
          title == null ? benchmark : title,
          Optional.ofNullable(unit),
          Optional.ofNullable(better).flatMap(Direction::of));
    }
  }

  public Mapping {
    platforms = platforms == null ? Map.of() : Map.copyOf(platforms);
    columns =
        columns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  public static Mapping read(Path file) {
    try {
      Mapping mapping = new YAMLMapper().readValue(Files.readAllBytes(file), Mapping.class);
      mapping.columns.forEach((name, column) -> check(file, name, column));
      return mapping;
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw InputException.at(
          file, line, broken.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static void check(Path file, String name, Column column) {
    if (column == null || column.benchmark == null) {
      throw new InputException(file + ": columns." + name + ": benchmark id is missing");
    }
    if (column.better != null && Direction.of(column.better).isEmpty()) {
      throw new InputException(
          file
              + ": columns."
              + name
              + ".better: must be higher or lower, not '"
              + column.better
              + "'");
    }
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
}
