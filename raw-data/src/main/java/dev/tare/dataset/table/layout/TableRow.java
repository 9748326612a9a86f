package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.CellContent;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line's fields, without blanks around them.
 *
 * @param contents what the fields hold; empty where all are plain numbers
 */
public record TableRow(long line, List<String> fields, List<CellContent> contents) {

  /** A row whose fields have these texts. */
  public static TableRow of(long line, List<String> fields) {
    List<String> stripped = fields.stream().map(String::strip).toList();
    return new TableRow(line, stripped, CellContent.unlessPlain(stripped));
  }

  /** A field; empty where the line is too short. */
  public String field(int index) {
    return index >= 0 && index < fields.size() ? fields.get(index) : "";
  }

  /** What a field holds; nothing where the line is too short. */
  public CellContent content(int index) {
    return index >= 0 && index < contents.size()
        ? contents.get(index)
        : CellContent.of(field(index));
  }

  /** The first fields only. */
  TableRow first(int size) {
    return TableRow.of(line, fields.subList(0, size));
  }

  /** Whether no field is a number, a duration, a date or the word for a failed run. */
  boolean isWords() {
    return IntStream.range(0, fields.size()).noneMatch(i -> content(i).isData());
  }
}
