package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.Delimiter;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.layout.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects objects as the rows of one table. Its columns are the fields that most objects have;
 * objects without one of these are something else, and are left out.
 */
final class JsonRows {

  private final int most;
  private final List<JsonRow> rows = new ArrayList<>();
  private final List<Cells.Note> notes = new ArrayList<>();
  private int left;

  JsonRows(int most) {
    this.most = most;
  }

  /** Adds the object in a line. */
  void add(String line, long number) {
    try (JsonParser parser = JsonEntries.factory().createParser(line)) {
      parser.nextToken();
      JsonValue value = JsonValue.read(parser, number);
      if (parser.nextToken() == null) {
        add(value);
      } else {
        leave(number, "has more than one JSON text");
      }
    } catch (IOException broken) {
      leave(number, "is no whole JSON text");
    }
  }

  void add(JsonValue object) {
    if (rows.size() >= most) {
      throw NotUnderstoodException.at(object.line(), "more than " + most + " rows; split the file");
    }
    Optional<JsonRow> row = JsonRow.of(object);
    row.ifPresent(rows::add);
    if (row.isEmpty()) {
      leave(object.line(), "is no object with simple fields, each once");
    }
  }

  private void leave(long line, String why) {
    left++;
    notes.add(new Cells.Note(IssueCode.ROW_LEFT_OUT, line, "an entry " + why + "; left out"));
  }

  /**
   * The table.
   *
   * @throws NotUnderstoodException if there is none, or too much of it is not understood
   */
  TableLayout table() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonRow row : rows) {
      row.cells().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
      row.list().ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
    List<String> columns = new ArrayList<>();
    counts.forEach((name, count) -> addColumn(name, count, columns));
    List<TableRow> table = new ArrayList<>();
    rows.forEach(row -> addRows(row, columns, table));
    requireEnough(table.size());
    return new TableLayout(Delimiter.TAB, columns, 1, List.of(), table, left, notes);
  }

  private void addColumn(String name, int count, List<String> columns) {
    if (count * 2 > rows.size()) {
      columns.add(name);
    } else {
      notes.add(
          new Cells.Note(
              IssueCode.UNMAPPED_COLUMN, 1, "most entries have no '" + name + "'; left out"));
    }
  }

  private void addRows(JsonRow row, List<String> columns, List<TableRow> table) {
    for (String name : columns) {
      if (!row.cells().containsKey(name) && !row.list().filter(name::equals).isPresent()) {
        leave(row.line(), "has no '" + name + "'");
        return;
      }
    }
    for (String element : row.elements()) {
      table.add(
          TableRow.of(
              row.line(),
              columns.stream()
                  .map(
                      name ->
                          row.list().filter(name::equals).isPresent()
                              ? element
                              : row.cells().get(name))
                  .toList()));
    }
  }

  private void requireEnough(int read) {
    if (read == 0 || left * 5 > rows.size() + left) {
      String first = notes.isEmpty() ? "it is empty" : notes.get(0).text();
      throw NotUnderstoodException.at(
          notes.isEmpty() ? 1 : notes.get(0).line(),
          left + " of its entries are not understood: " + first);
    }
  }
}
