package dev.tare.collector.catalogue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a small YAML file into a record; unknown and missing keys are errors. */
final class YamlFile {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private YamlFile() {}

  static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(file.toFile(), type);
    } catch (JacksonException broken) {
      throw InputException.at(file, line(file, broken), message(broken));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  static <T> T required(Path file, String key, T value) {
    if (value == null) {
      throw new InputException(file + ": missing key '" + key + "'");
    }
    return value;
  }

  /** An error about the value of a key. */
  static InputException bad(Path file, String key, String message) {
    return InputException.at(file, line(file, key).orElse(1L), "'" + key + "': " + message);
  }

  private static Optional<String> key(JacksonException broken) {
    return broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? Optional.ofNullable(mapping.getPath().get(0).getFieldName())
        : Optional.empty();
  }

  /** The line of the key concerned; the parser itself has already read on when it fails. */
  private static long line(Path file, JacksonException broken) {
    return key(broken)
        .flatMap(key -> line(file, key))
        .orElseGet(
            () -> broken.getLocation() == null ? 1L : (long) broken.getLocation().getLineNr());
  }

  private static Optional<Long> line(Path file, String key) {
    try {
      List<String> lines = BoundedFile.named(file, BoundedFile.BY_HAND).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(key + ":")) {
          return Optional.of(i + 1L);
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String message(JacksonException broken) {
    return key(broken).map(key -> "'" + key + "': ").orElse("") + cause(broken);
  }

  private static String cause(JacksonException broken) {
    if (broken instanceof UnrecognizedPropertyException unknown) {
      return "unknown key; known keys: "
          + unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (broken instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
      return "'" + invalid.getValue() + "' is not one of " + words(invalid.getTargetType());
    }
    return broken.getOriginalMessage().lines().findFirst().orElse("is not valid YAML");
  }

  private static String words(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> YAML.convertValue(constant, String.class))
        .collect(Collectors.joining(", "));
  }
}
