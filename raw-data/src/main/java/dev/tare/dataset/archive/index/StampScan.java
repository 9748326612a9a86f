package dev.tare.dataset.archive.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the campaigns of rows by the last three fields, which all rows of a campaign share. */
final class StampScan {

  private static final int FIELDS = 3;

  private final byte[] rows;

  StampScan(byte[] rows) {
    this.rows = rows;
  }

  /**
   * In the order of their first rows.
   *
   * @throws IllegalArgumentException where the fields have quotes or are none
   */
  List<IndexedStamp> stamps() {
    List<IndexedStamp> stamps = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int end = end(0); end < rows.length; end = end(end + 1)) {
      boolean same =
          to > from && Arrays.equals(rows, from, to, rows, Math.max(0, end - to + from), end);
      if (!same) {
        from = tail(end);
        to = end;
        stamps.add(stamp(from + 1, to));
      }
    }
    return stamps;
  }

  private int end(int from) {
    int end = from;
    while (end < rows.length && rows[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The place of the comma before the last fields. */
  private int tail(int end) {
    int at = end;
    for (int field = 0; field < FIELDS; field++) {
      at--;
      while (at >= 0 && rows[at] != ',' && rows[at] != '\n') {
        at--;
      }
      require(at >= 0 && rows[at] == ',');
    }
    return at;
  }

  private IndexedStamp stamp(int from, int to) {
    String[] fields = new String(rows, from, to - from, StandardCharsets.UTF_8).split(",", -1);
    require(fields.length == FIELDS && !Arrays.toString(fields).contains("\""));
    return new IndexedStamp(fields[1], fields[0], fields[2]);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("another row");
    }
  }
}
