package dev.tare.dataset.table;

import java.util.Iterator;
import java.util.List;

/**
 * A delimited text file, split into fields but not interpreted.
 *
 * @param file its name, relative to the dataset
 * @param header the names of the columns; empty when the first line is data
 * @param rows the lines below, without blank lines; read and split one by one, once
 */
public record RawTable(String file, List<String> header, Iterator<RawRow> rows) {

  /** The index of a column; -1 when there is none of that name. */
  public int column(String name) {
    return header.indexOf(name);
  }
}
