package dev.tare.dataset.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often generated tables were read, asked or left out, by shape. */
final class FuzzOutcomes {

  /** What became of a table. */
  enum Outcome {
    READ("read"),
    TOLD("read but for rows or columns told"),
    CUSTOM("point read as a decimal point, and told"),
    ANSWERED("asked, and read with the answers"),
    LEFT_OUT("left out"),
    WRONG("read wrong");

    private final String title;

    Outcome(String title) {
      this.title = title;
    }
  }

  private final Map<TableShape, int[]> counts = new EnumMap<>(TableShape.class);
  private int all;
  private int leftOut;

  void count(GeneratedTable table, Outcome outcome) {
    counts.computeIfAbsent(table.shape, s -> new int[Outcome.values().length])[outcome.ordinal()]++;
    all++;
    leftOut += outcome == Outcome.LEFT_OUT ? 1 : 0;
  }

  /** The share of the tables that were not left out. */
  double shareRead() {
    return 1 - (double) leftOut / all;
  }

  /** As Markdown. */
  String table() {
    String header =
        Stream.of(Outcome.values())
            .map(outcome -> outcome.title)
            .collect(Collectors.joining(" | "));
    StringBuilder table = new StringBuilder("| shape | " + header + " |\n");
    table.append("|---".repeat(Outcome.values().length + 1)).append("|\n");
    counts.forEach(
        (shape, count) -> {
          table.append("| ").append(shape.title());
          for (int number : count) {
            table.append(" | ").append(number);
          }
          table.append(" |\n");
        });
    return table.toString();
  }
}
