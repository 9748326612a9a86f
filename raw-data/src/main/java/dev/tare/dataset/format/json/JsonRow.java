package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object as rows of a table: cells by the names of its fields, with a dot where objects are
 * inside. A list has a row for each element; there can be one list only.
 */
record JsonRow(long line, Map<String, String> cells, Optional<String> list, List<String> elements) {

  private static final int DEEPEST = 8;

  /** Whether an object can be a row and has a number. */
  static boolean isRow(JsonValue object) {
    return object.isObject() && of(object).filter(row -> row.hasNumber(object)).isPresent();
  }

  private boolean hasNumber(JsonValue value) {
    return value.isNumber()
        || value.fields().values().stream().anyMatch(this::hasNumber)
        || value.items().stream().anyMatch(this::hasNumber)
        || value.kind() == JsonToken.VALUE_STRING && value.text().matches("-?[0-9.,]*[0-9].{0,12}");
  }

  /** The row of an object; absent when it has lists of objects, or several lists. */
  static Optional<JsonRow> of(JsonValue object) {
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    boolean flat = object.isObject() && object.repeated().isEmpty();
    if (!flat || !flatten("", object, cells, lists, 0) || lists.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        lists.entrySet().stream()
            .findFirst()
            .map(
                list ->
                    new JsonRow(object.line(), cells, Optional.of(list.getKey()), list.getValue()))
            .orElseGet(() -> new JsonRow(object.line(), cells, Optional.empty(), List.of(""))));
  }

  private static boolean flatten(
      String prefix,
      JsonValue object,
      Map<String, String> cells,
      Map<String, List<String>> lists,
      int depth) {
    for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      String name = prefix + field.getKey();
      JsonValue value = field.getValue();
      if (value.isObject()) {
        if (depth == DEEPEST || !flatten(name + ".", value, cells, lists, depth + 1)) {
          return false;
        }
      } else if (value.isArray()) {
        if (!value.items().stream().allMatch(JsonRow::isScalar)) {
          return false;
        }
        List<String> elements = new ArrayList<>();
        value.items().forEach(item -> elements.add(cell(item)));
        lists.put(name, elements);
      } else if (cells.put(name, cell(value)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isScalar(JsonValue value) {
    return !value.isObject() && !value.isArray();
  }

  /** A cell as a table has it; empty for {@code null}. */
  static String cell(JsonValue value) {
    return value.exists() ? value.text().replace('\n', ' ').strip() : "";
  }
}
