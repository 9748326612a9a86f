package dev.tare.dataset.table.column;

import java.util.List;
import java.util.Optional;

/**
 * The values of a column.
 *
 * @param rows one for each cell
 * @param unit that the cells or the header state
 * @param notes to tell
 */
public record ValueColumn(List<Reading> rows, Optional<String> unit, List<Cells.Note> notes) {

  /** Whether a cell has a value. */
  public enum State {
    VALUE,
    /** The cell is empty. */
    EMPTY,
    /** The file says that there is no value. */
    FAILED,
    /** The cell is not understood. */
    UNREAD
  }

  /**
   * A cell.
   *
   * @param value in the column's unit
   * @param digit one unit of the last printed digit
   */
  public record Reading(State state, double value, double digit) {

    static Reading of(State state) {
      return new Reading(state, Double.NaN, Double.NaN);
    }
  }

  public ValueColumn {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
