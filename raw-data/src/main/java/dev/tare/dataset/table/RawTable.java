package dev.tare.dataset.table;

import java.util.List;

/**
 * A delimited text file, split into fields but not interpreted.
 *
 * @param file its name, relative to the dataset
 * @param header the names of the columns; empty when the first line is data
 * @param rows the lines below, without blank lines
 */
public record RawTable(String file, List<String> header, List<Row> rows) {

  /** One line's fields, trimmed. */
  public record Row(long line, List<String> fields) {

    /** A field; empty where the line is too short. */
    public String field(int index) {
      return index >= 0 && index < fields.size() ? fields.get(index) : "";
    }
  }

  /** The index of a column; -1 when there is none of that name. */
  public int column(String name) {
    return header.indexOf(name);
  }
}
