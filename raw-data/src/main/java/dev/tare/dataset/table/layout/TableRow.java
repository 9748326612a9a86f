package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.CellContent;
import java.util.List;

/**
 * One line's fields, without blanks around them.
 *
 * @param contents what the fields hold
 */
public record TableRow(long line, List<String> fields, List<CellContent> contents) {

  private static final CellContent NOTHING = new CellContent.Empty();

  /** A row whose fields have these texts. */
  public static TableRow of(long line, List<String> fields) {
    List<String> stripped = fields.stream().map(String::strip).toList();
    return new TableRow(line, stripped, stripped.stream().map(CellContent::of).toList());
  }

  /** A field; empty where the line is too short. */
  public String field(int index) {
    return index >= 0 && index < fields.size() ? fields.get(index) : "";
  }

  /** What a field holds; nothing where the line is too short. */
  public CellContent content(int index) {
    return index >= 0 && index < contents.size() ? contents.get(index) : NOTHING;
  }

  /** The first fields only. */
  TableRow first(int size) {
    return new TableRow(line, fields.subList(0, size), contents.subList(0, size));
  }

  /** Whether no field is a number, a duration, a date or the word for a failed run. */
  boolean isWords() {
    return contents.stream().noneMatch(CellContent::isData);
  }
}
