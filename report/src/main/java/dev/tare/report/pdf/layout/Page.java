package dev.tare.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a page with their places, in points from the upper left corner of its text area.
 *
 * @param section the section that it begins with, if that has a heading
 */
public record Page(List<Placed> rows, String section) {

  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param repeated whether it repeats the head of a table
   */
  public record Placed(
      RowOfCells row, float x, float y, boolean repeated, Optional<OutlineMark> mark) {

    float bottom() {
      return y + row.height();
    }
  }

  /** The height of what it holds. */
  public float filled() {
    return (float) rows.stream().mapToDouble(Placed::bottom).max().orElse(0);
  }
}
