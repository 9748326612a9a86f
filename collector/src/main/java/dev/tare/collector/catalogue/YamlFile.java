package dev.tare.collector.catalogue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a small YAML file into a record; unknown and missing keys are complaints. */
final class YamlFile {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private YamlFile() {}

  static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(file.toFile(), type);
    } catch (JacksonException broken) {
      throw InputException.at(file, line(file, broken), complaint(broken));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  static <T> T required(Path file, String key, T value) {
    if (value == null) {
      throw new InputException(file + ": has no '" + key + "'; add it");
    }
    return value;
  }

  private static Optional<String> key(JacksonException broken) {
    return broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? Optional.ofNullable(mapping.getPath().get(0).getFieldName())
        : Optional.empty();
  }

  /** The line of the key concerned; the parser itself has already read on when it complains. */
  private static long line(Path file, JacksonException broken) {
    try {
      List<String> lines = Files.readAllLines(file);
      String start = key(broken).orElse("") + ":";
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(start)) {
          return i + 1L;
        }
      }
    } catch (IOException unreadable) {
      return 1;
    }
    return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
  }

  private static String complaint(JacksonException broken) {
    String where = key(broken).map(key -> "'" + key + "': ").orElse("");
    return where + broken.getOriginalMessage().lines().findFirst().orElse("is not YAML");
  }
}
