package dev.tare.dataset.table;

import dev.tare.dataset.file.DecimalText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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

  void add(String field) {
    if (!isText() && !isNumber(field)) {
      keepAsText();
    }
    if (isText()) {
      addText(field);
    } else {
      numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
      numbers[size++] = field.isEmpty() ? EMPTY : Integer.parseInt(field);
    }
  }

  private static boolean isNumber(String field) {
    if (field.length() > DIGITS || field.length() > 1 && field.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) < '0' || field.charAt(i) > '9') {
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

  /** Without spare room. */
  TextColumn trimmed() {
    numbers = isText() ? numbers : Arrays.copyOf(numbers, size);
    text = isText() ? Arrays.copyOf(text, start(size)) : text;
    ends = isText() && size > 0 ? Arrays.copyOf(ends, size) : ends;
    return this;
  }
}
