package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.format.series.NumberToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value of a JSON text with its place; numbers keep their text.
 *
 * @param line where it begins, from 1
 * @param kind its first token; {@code NOT_AVAILABLE} for a field that does not exist
 * @param text of a string, number, {@code true}, {@code false} or {@code null}
 * @param fields of an object, in file order
 * @param items of an array
 * @param repeated a key that occurs twice in this object or in one inside
 */
record JsonValue(
    long line,
    JsonToken kind,
    String text,
    Map<String, JsonValue> fields,
    List<JsonValue> items,
    Optional<String> repeated) {

  JsonValue {
    fields = Collections.unmodifiableMap(fields);
    items = Collections.unmodifiableList(items);
  }

  /** Reads the value whose first token the parser has reached. */
  static JsonValue read(JsonParser parser, long firstLine) throws IOException {
    long line = firstLine - 1 + Math.max(1, parser.currentTokenLocation().getLineNr());
    JsonToken kind = parser.currentToken();
    return switch (kind) {
      case START_OBJECT -> object(parser, firstLine, line);
      case START_ARRAY -> array(parser, firstLine, line);
      default -> scalar(line, kind, parser.getText());
    };
  }

  private static JsonValue object(JsonParser parser, long firstLine, long line) throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    Optional<String> repeated = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      JsonValue value = read(parser, firstLine);
      Optional<String> again = fields.put(key, value) == null ? value.repeated : Optional.of(key);
      repeated = repeated.or(() -> again);
    }
    return new JsonValue(line, JsonToken.START_OBJECT, "", fields, List.of(), repeated);
  }

  private static JsonValue array(JsonParser parser, long firstLine, long line) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    Optional<String> repeated = Optional.empty();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonValue item = read(parser, firstLine);
      items.add(item);
      repeated = repeated.or(item::repeated);
    }
    return new JsonValue(line, JsonToken.START_ARRAY, "", Map.of(), items, repeated);
  }

  private static JsonValue scalar(long line, JsonToken kind, String text) {
    return new JsonValue(line, kind, text, Map.of(), List.of(), Optional.empty());
  }

  /** A field of an object; one that does not exist where there is none. */
  JsonValue get(String key) {
    JsonValue field = fields.get(key);
    return field == null ? scalar(line, JsonToken.NOT_AVAILABLE, "") : field;
  }

  /** Whether the field exists and is not {@code null}. */
  boolean exists() {
    return kind != JsonToken.NOT_AVAILABLE && kind != JsonToken.VALUE_NULL;
  }

  boolean isNumber() {
    return kind == JsonToken.VALUE_NUMBER_INT || kind == JsonToken.VALUE_NUMBER_FLOAT;
  }

  boolean isArray() {
    return kind == JsonToken.START_ARRAY;
  }

  boolean isObject() {
    return kind == JsonToken.START_OBJECT;
  }

  boolean isTrue() {
    return kind == JsonToken.VALUE_TRUE;
  }

  /** As a number is printed, or what stands in its place; a string in quotes is no number. */
  String printed() {
    return switch (kind) {
      case START_OBJECT -> "{...}";
      case START_ARRAY -> "[...]";
      case NOT_AVAILABLE -> "";
      case VALUE_STRING -> NumberToken.of(text).isNotANumber() ? text : '"' + text + '"';
      default -> text;
    };
  }

  /** A number, in the range of values. */
  OptionalDouble number() {
    return isNumber() ? NumberToken.of(text).value() : OptionalDouble.empty();
  }

  /** A string that is not blank. */
  Optional<String> string() {
    return kind == JsonToken.VALUE_STRING && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** An integer that a Java int can hold. */
  Optional<Integer> integer() {
    return kind == JsonToken.VALUE_NUMBER_INT && text.matches("-?\\d{1,9}")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }
}
