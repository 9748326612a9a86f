package dev.tare.dataset.table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the times of a column in the one notation that fits all its cells. */
public final class TimeColumnReader {

  /**
   * The times of a column.
   *
   * @param seconds Unix seconds by row; absent where the cell is empty or not understood
   * @param notes to tell
   */
  public record Times(List<OptionalDouble> seconds, List<Cells.Note> notes) {}

  private TimeColumnReader() {}

  /**
   * The times.
   *
   * @throws NotUnderstoodException if the column as a whole cannot be read
   */
  public static Times read(Cells column, DecimalMarks marks, StatedTimes statement) {
    List<Cells.Note> notes = new ArrayList<>();
    List<OptionalDouble> seconds =
        column.isDates()
            ? new WrittenDates(column, statement, notes).seconds()
            : new NumericTimes(column, statement, notes).seconds(marks);
    return new Times(seconds, List.copyOf(notes));
  }
}
