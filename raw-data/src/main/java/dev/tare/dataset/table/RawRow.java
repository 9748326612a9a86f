package dev.tare.dataset.table;

import dev.tare.dataset.file.DecimalText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** One line's fields, trimmed; they become texts of their own only when they are asked for. */
public final class RawRow {

  private final long line;
  private final String text;
  private final int[] bounds;
  private final int size;

  /**
   * A row whose fields lie in a text.
   *
   * @param line from 1
   * @param bounds where each field begins and ends
   * @param size the number of fields
   */
  RawRow(long line, String text, int[] bounds, int size) {
    this.line = line;
    this.text = text;
    this.bounds = bounds;
    this.size = size;
  }

  /** In the file, from 1. */
  public long line() {
    return line;
  }

  int size() {
    return size;
  }

  /** A field; empty where the line is too short. */
  public String field(int index) {
    return index >= 0 && index < size ? text.substring(from(index), to(index)) : "";
  }

  private int from(int index) {
    return bounds[2 * index];
  }

  private int to(int index) {
    return bounds[2 * index + 1];
  }

  /** The number in a field; absent where there is none. */
  public OptionalDouble number(int index) {
    return index >= 0 && index < size
        ? DecimalText.parse(text, from(index), to(index))
        : OptionalDouble.empty();
  }

  boolean isEmpty(int index) {
    return index < 0 || index >= size || from(index) == to(index);
  }

  List<String> fields() {
    return IntStream.range(0, size).mapToObj(this::field).toList();
  }

  boolean has(List<String> fields) {
    return size == fields.size() && isFirst(fields.get(0)) && fields().equals(fields);
  }

  private boolean isFirst(String field) {
    return to(0) - from(0) == field.length() && text.startsWith(field, from(0));
  }

  /** Adds a field to a column of a table of runs. */
  void copy(int index, RunTable runs, int column) {
    if (index < size) {
      runs.append(column, text, from(index), to(index));
    } else {
      runs.append(column, "", 0, 0);
    }
  }
}
