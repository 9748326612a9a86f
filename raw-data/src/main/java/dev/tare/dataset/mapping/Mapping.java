package dev.tare.dataset.mapping;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of foreign files; read from a YAML file.
 *
 * @param files about files; the first that matches a file counts
 * @param platforms platform id by file name, for files whose name does not begin with it
 * @param columns meaning by column name; other columns of values are left out
 * @param where the text that a column must have, by column name, for rows to count
 */
public record Mapping(
    List<FileMapping> files,
    Map<String, String> platforms,
    Map<String, ColumnMapping> columns,
    Map<String, String> where) {

  public Mapping {
    files = files == null ? List.of() : List.copyOf(files);
    where = where == null ? Map.of() : Map.copyOf(where);
    platforms = platforms == null ? Map.of() : Map.copyOf(platforms);
    columns =
        columns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** A mapping that states platforms and columns only. */
  public Mapping(Map<String, String> platforms, Map<String, ColumnMapping> columns) {
    this(List.of(), platforms, columns, Map.of());
  }

  /** How a table of that name is written. */
  public TableMapping table(String name) {
    return files.stream()
        .filter(file -> file.matches(name) && file.table() != null)
        .map(FileMapping::table)
        .findFirst()
        .orElse(TableMapping.NONE);
  }

  public static Mapping read(Path file) {
    OpenAnswers.requireNone(file);
    try {
      Mapping mapping = new YAMLMapper().readValue(Files.readAllBytes(file), Mapping.class);
      mapping.check(file);
      return mapping;
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw InputException.at(
          file, line, broken.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private void check(Path file) {
    columns.forEach((name, column) -> check(file, "columns." + name, column.problem()));
    for (int i = 0; i < files.size(); i++) {
      TableMapping table = files.get(i).table();
      if (table != null) {
        check(file, "files[" + (i + 1) + "].table", table.problem());
      }
    }
  }

  private static void check(Path file, String key, Optional<String> problem) {
    if (problem.isPresent()) {
      throw new InputException(file + ": " + key + problem.get());
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
