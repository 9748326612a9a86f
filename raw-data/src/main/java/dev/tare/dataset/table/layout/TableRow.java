package dev.tare.dataset.table.layout;

import java.util.List;

/** One line's fields, without blanks around them. */
public record TableRow(long line, List<String> fields) {

  public TableRow {
    fields = fields.stream().map(String::strip).toList();
  }

  /** A field; empty where the line is too short. */
  public String field(int index) {
    return index >= 0 && index < fields.size() ? fields.get(index) : "";
  }
}
