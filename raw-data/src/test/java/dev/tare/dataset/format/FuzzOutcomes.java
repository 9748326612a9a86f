package dev.tare.dataset.format;

import java.util.EnumMap;
import java.util.Map;

/** How often generated tables were read, asked or left out, by shape. */
final class FuzzOutcomes {

  static final int READ = 0;
  static final int TOLD = 1;
  static final int ASKED = 2;
  static final int REFUSED = 3;
  static final int WRONG = 4;

  private final Map<TableShape, int[]> counts = new EnumMap<>(TableShape.class);
  private int readable;
  private int read;

  void count(GeneratedTable table, int outcome) {
    counts.computeIfAbsent(table.shape, shape -> new int[5])[outcome]++;
    if (table.isReadable()) {
      readable++;
      read += outcome == READ || outcome == TOLD ? 1 : 0;
    }
  }

  /** The share of the readable tables that were read. */
  double shareRead() {
    return (double) read / readable;
  }

  /** As Markdown. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| shape | read | read but for rows or columns told | asked | left out | read wrong |\n|---|---|---|---|---|---|\n");
    counts.forEach(
        (shape, count) ->
            table
                .append("| ")
                .append(shape.title())
                .append(" | ")
                .append(count[READ])
                .append(" | ")
                .append(count[TOLD])
                .append(" | ")
                .append(count[ASKED])
                .append(" | ")
                .append(count[REFUSED])
                .append(" | ")
                .append(count[WRONG])
                .append(" |\n"));
    return table.toString();
  }
}
