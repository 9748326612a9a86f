package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.Delimiter;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.layout.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table whose columns are the lists of an object. */
final class JsonColumns {

  private JsonColumns() {}

  /** Whether the first list with a number begins before the text does something else. */
  static boolean hasNumbers(String head) {
    int depth = 0;
    try (JsonParser parser = JsonEntries.factory().createParser(head)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 2 && token.isNumeric() && parser.getParsingContext().inArray()) {
          return true;
        }
      }
    } catch (IOException endOfHead) {
      return false;
    }
    return false;
  }

  /** The table of a whole object; none when it was not read to its end. */
  static List<TableLayout> tables(JsonEntries.Root root, IssueCollector issues) {
    if (!root.complete()) {
      return List.of();
    }
    Map<String, List<JsonValue>> lists = new LinkedHashMap<>();
    root.fields()
        .forEach(
            (name, value) -> {
              if (isColumn(value)) {
                lists.put(name, value.items());
              } else if (value.isArray() || value.isObject()) {
                issues.add(IssueCode.LEFT_OUT, value.line(), "'" + name + "' is no list; not read");
              }
            });
    long rows = lists.values().stream().mapToInt(List::size).distinct().count();
    if (rows != 1) {
      throw NotUnderstoodException.at(
          1, "lists of different length " + lengths(lists) + "; make them columns of one table");
    }
    return List.of(table(lists));
  }

  private static boolean isColumn(JsonValue value) {
    return value.isArray()
        && !value.items().isEmpty()
        && value.items().stream().noneMatch(item -> item.isArray() || item.isObject());
  }

  private static List<String> lengths(Map<String, List<JsonValue>> lists) {
    return lists.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().size()).toList();
  }

  private static TableLayout table(Map<String, List<JsonValue>> lists) {
    List<List<JsonValue>> columns = List.copyOf(lists.values());
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < columns.get(0).size(); i++) {
      int row = i;
      rows.add(
          TableRow.of(
              columns.get(0).get(i).line(),
              columns.stream().map(column -> JsonRow.cell(column.get(row))).toList()));
    }
    return new TableLayout(
        Delimiter.TAB, List.copyOf(lists.keySet()), 1, List.of(), rows, 0, List.of());
  }
}
