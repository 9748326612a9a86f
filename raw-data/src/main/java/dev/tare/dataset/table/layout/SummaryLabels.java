package dev.tare.dataset.table.layout;

import dev.tare.dataset.table.cell.SummaryText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words such as {@code mean} in a column of text, beside the last rows of a table, where the rows
 * above have no text or all the same one.
 *
 * @param lines that are so marked
 */
record SummaryLabels(Set<Long> lines) {

  static SummaryLabels of(List<TableRow> rows, int width) {
    Set<Long> lines = new HashSet<>();
    for (int column = 0; column < width; column++) {
      int first = first(rows, column);
      if (first * 2 > rows.size() && isPlain(rows.subList(0, first), column)) {
        rows.subList(first, rows.size()).forEach(row -> lines.add(row.line()));
      }
    }
    return new SummaryLabels(lines);
  }

  boolean mark(TableRow row) {
    return lines.contains(row.line());
  }

  /** The first of the last rows that all have such a word, each another. */
  private static int first(List<TableRow> rows, int column) {
    Set<String> words = new HashSet<>();
    int first = rows.size();
    while (first > 0 && SummaryText.isSummary(rows.get(first - 1).field(column))) {
      first--;
      if (!words.add(rows.get(first).field(column))) {
        return rows.size();
      }
    }
    return first;
  }

  private static boolean isPlain(List<TableRow> rows, int column) {
    long texts =
        IntStream.range(0, rows.size())
            .mapToObj(i -> rows.get(i).field(column))
            .filter(text -> !text.isEmpty())
            .distinct()
            .count();
    return texts <= 1 && rows.stream().noneMatch(row -> row.content(column).isData());
  }
}
