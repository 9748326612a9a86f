package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tare.dataset.file.PrintableText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optional fields of an object; text without control characters. */
final class JsonFields {

  private JsonFields() {}

  /** The text of a node; empty when it is missing. */
  static String text(JsonNode node) {
    return PrintableText.of(node.asText());
  }

  static Optional<String> text(JsonNode object, String key) {
    return Optional.ofNullable(object.path(key).textValue()).map(PrintableText::of);
  }

  static OptionalInt integer(JsonNode object, String key) {
    return object.has(key) ? OptionalInt.of(object.path(key).asInt()) : OptionalInt.empty();
  }

  static OptionalLong longInteger(JsonNode object, String key) {
    return object.has(key) ? OptionalLong.of(object.path(key).asLong()) : OptionalLong.empty();
  }

  static OptionalDouble number(JsonNode object, String key) {
    return object.has(key)
        ? OptionalDouble.of(object.path(key).asDouble())
        : OptionalDouble.empty();
  }
}
