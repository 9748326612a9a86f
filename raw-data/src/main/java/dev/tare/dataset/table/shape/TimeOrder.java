package dev.tare.dataset.table.shape;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.column.Cells;
import java.util.List;
import java.util.OptionalDouble;

/** Tells where the times of a series do not increase. */
final class TimeOrder {

  private TimeOrder() {}

  static void check(List<OptionalDouble> times, List<Long> lines, List<Cells.Note> notes) {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).isPresent()) {
        double time = times.get(i).getAsDouble();
        if (time < last) {
          notes.add(
              new Cells.Note(
                  IssueCode.TIME_BACKWARDS,
                  lines.get(i),
                  "earlier than the row before it; order kept"));
        } else if (time == last) {
          notes.add(
              new Cells.Note(
                  IssueCode.DUPLICATE_TIME, lines.get(i), "same time as the row before it"));
        }
        last = time;
      }
    }
  }
}
