package dev.tare.dataset.fingerprint;

import dev.tare.dataset.Run;
import dev.tare.dataset.file.LinesDigest;
import java.util.List;

/** The runs of a table as lines, without an object for each: as lists and maps print themselves. */
final class RunLines {

  private final int[] numbers;
  private final int[] lines;
  private final double[] times;
  private final double[] values;
  private final int[][] slots;
  private final List<String> names;
  private final List<List<String>> texts;

  RunLines(Run.Columns runs) {
    numbers = runs.numbers();
    lines = runs.lines();
    times = runs.times();
    values = runs.values();
    slots = new int[][] {runs.sessions(), runs.rounds(), runs.positions()};
    names = runs.names().stream().sorted().toList();
    texts = names.stream().map(runs::texts).toList();
  }

  void addTo(LinesDigest digest) {
    for (int row = 0; row < numbers.length; row++) {
      StringBuilder line = digest.line();
      line.append('[').append(numbers[row]).append(", ").append(lines[row]).append(", ");
      time(line, times[row]).append(", ").append(values[row]).append(", Slot[session=");
      slot(line, slots[0][row]).append(", round=");
      slot(line, slots[1][row]).append(", position=");
      columns(slot(line, slots[2][row]).append("]]{"), row).append('}');
      digest.end();
    }
  }

  private static StringBuilder time(StringBuilder line, double time) {
    return Double.isNaN(time)
        ? line.append("OptionalDouble.empty")
        : line.append("OptionalDouble[").append(time).append(']');
  }

  private static StringBuilder slot(StringBuilder line, int number) {
    return number == Run.Columns.NONE
        ? line.append("OptionalInt.empty")
        : line.append("OptionalInt[").append(number).append(']');
  }

  private StringBuilder columns(StringBuilder line, int row) {
    boolean first = true;
    for (int i = 0; i < names.size(); i++) {
      String text = texts.get(i).get(row);
      if (!text.isEmpty()) {
        line.append(first ? "" : ", ").append(names.get(i)).append('=').append(text);
        first = false;
      }
    }
    return line;
  }
}
