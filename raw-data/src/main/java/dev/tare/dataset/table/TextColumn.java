package dev.tare.dataset.table;

import dev.tare.dataset.file.DecimalText;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * The fields of one column. As long as all are whole numbers without leading zeros, or empty, they
 * are kept as numbers, else as text.
 */
final class TextColumn {

  private static final int EMPTY = -1;

  /** So many digits always fit. */
  private static final int DIGITS = 9;

  private int size = 0;
  private int[] numbers = new int[16];
  private int[] ends = new int[0];
  private byte[] text = new byte[0];

  private boolean isText() {
    return ends.length > 0;
  }

  /** Adds a part of a text. */
  void add(String line, int from, int to) {
    if (!isText() && !isNumber(line, from, to)) {
      keepAsText();
    }
    if (isText()) {
      addText(line.substring(from, to));
    } else {
      numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
      numbers[size++] = from == to ? EMPTY : Integer.parseInt(line, from, to, 10);
    }
  }

  private static boolean isNumber(String line, int from, int to) {
    if (to - from > DIGITS || to - from > 1 && line.charAt(from) == '0') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private void keepAsText() {
    int known = size;
    size = 0;
    ends = new int[numbers.length];
    for (int i = 0; i < known; i++) {
      addText(numbers[i] == EMPTY ? "" : Integer.toString(numbers[i]));
    }
    numbers = new int[0];
  }

  private void addText(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    int start = start(size);
    if (start + bytes.length > text.length) {
      text = Arrays.copyOf(text, Math.max(start + bytes.length, 2 * text.length));
    }
    System.arraycopy(bytes, 0, text, start, bytes.length);
    ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
    ends[size++] = start + bytes.length;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** Empty where nothing was measured. */
  String get(int row) {
    if (isText()) {
      return new String(text, start(row), ends[row] - start(row), StandardCharsets.UTF_8);
    }
    return numbers[row] == EMPTY ? "" : Integer.toString(numbers[row]);
  }

  /** The number in a field, cut to an integer; absent where there is none. */
  OptionalInt integer(int row) {
    if (!isText()) {
      return numbers[row] == EMPTY ? OptionalInt.empty() : OptionalInt.of(numbers[row]);
    }
    OptionalDouble number = DecimalText.parse(get(row));
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }

  /** All fields, read when they are asked for. */
  List<String> texts() {
    return new Texts();
  }

  private final class Texts extends AbstractList<String> implements RandomAccess {

    @Override
    public int size() {
      return size;
    }

    @Override
    public String get(int row) {
      return TextColumn.this.get(row);
    }
  }

  /** The fields, if all are whole numbers without leading zeros, or -1 for an empty one. */
  Optional<int[]> wholeNumbers() {
    return isText() ? Optional.empty() : Optional.of(Arrays.copyOf(numbers, size));
  }

  /** Puts the numbers, cut to integers, into the rows that have one. */
  void copyTo(int[] rows) {
    for (int row = 0; row < size; row++) {
      if (isText()) {
        rows[row] = integer(row).orElse(rows[row]);
      } else if (numbers[row] != EMPTY) {
        rows[row] = numbers[row];
      }
    }
  }

  /** Puts the numbers into the rows that have one. */
  void copyTo(double[] rows) {
    for (int row = 0; row < size; row++) {
      if (isText()) {
        rows[row] = DecimalText.parse(get(row)).orElse(rows[row]);
      } else if (numbers[row] != EMPTY) {
        rows[row] = numbers[row];
      }
    }
  }

  /** Without spare room. */
  TextColumn trimmed() {
    numbers = isText() ? numbers : Arrays.copyOf(numbers, size);
    text = isText() ? Arrays.copyOf(text, start(size)) : text;
    ends = isText() && size > 0 ? Arrays.copyOf(ends, size) : ends;
    return this;
  }
}
