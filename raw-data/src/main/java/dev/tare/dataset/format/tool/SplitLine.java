package dev.tare.dataset.format.tool;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The fields of a line without quotes; each becomes a text when it is asked for. */
final class SplitLine extends AbstractList<String> implements RandomAccess {

  private final String line;
  private final int[] ends;

  private SplitLine(String line, int[] ends) {
    this.line = line;
    this.ends = ends;
  }

  static SplitLine of(String line, char delimiter) {
    int[] ends = new int[24];
    int size = 0;
    for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, end + 1)) {
      ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
      ends[size++] = end;
    }
    ends = Arrays.copyOf(ends, size + 1);
    ends[size] = line.length();
    return new SplitLine(line, ends);
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1] + 1;
  }

  @Override
  public String get(int index) {
    return line.substring(start(index), ends[index]);
  }

  @Override
  public int size() {
    return ends.length;
  }

  @Override
  public boolean contains(Object wanted) {
    return wanted instanceof String text && line.contains(text) && indexOf(text) >= 0;
  }
}
