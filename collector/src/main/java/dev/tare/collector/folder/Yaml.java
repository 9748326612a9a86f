package dev.tare.collector.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a small YAML file into a record; unknown and missing keys are complaints. */
final class Yaml {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Yaml() {}

  static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(file.toFile(), type);
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw InputException.at(file, line, complaint(broken));
    } catch (IOException failed) {
      throw new InputException(file + ": cannot be read: " + failed.getMessage(), failed);
    }
  }

  static <T> T required(Path file, String key, T value) {
    if (value == null) {
      throw new InputException(file + ": has no '" + key + "'; add it");
    }
    return value;
  }

  private static String complaint(JacksonException broken) {
    String where =
        broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? "'" + mapping.getPath().get(0).getFieldName() + "': "
            : "";
    return where + broken.getOriginalMessage().lines().findFirst().orElse("is not YAML");
  }
}
