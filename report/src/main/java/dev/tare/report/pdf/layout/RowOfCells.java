package dev.tare.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells beside each other. */
public record RowOfCells(List<Box> boxes, float height) {

  public RowOfCells {
    boxes = List.copyOf(boxes);
  }

  static RowOfCells of(List<Box> boxes) {
    float height = (float) boxes.stream().mapToDouble(Box::height).max().orElse(0);
    return new RowOfCells(boxes.stream().map(box -> box.in(height)).toList(), height);
  }

  /** One cell for each width, or more widths for a cell that spans them. */
  public static RowOfCells of(List<TableCell> cells, float[] widths) {
    List<Box> boxes = new ArrayList<>();
    float x = 0;
    int column = 0;
    for (TableCell cell : cells) {
      float width = 0;
      for (int i = 0; i < cell.span(); i++) {
        width += widths[column++];
      }
      boxes.add(new Box(x, width, cell.look(), cell.lines(width), Optional.empty()));
      x += width;
    }
    return of(boxes);
  }

  public static RowOfCells of(Box.Picture picture) {
    return of(List.of(new Box(0, picture.width(), Look.PLAIN, List.of(), Optional.of(picture))));
  }

  /** The lines that fit into a height, and the others; the first part takes at least one line. */
  List<RowOfCells> split(float room) {
    float least =
        (float)
            boxes.stream()
                .filter(box -> !box.lines().isEmpty())
                .mapToDouble(box -> box.lines().get(0).bottom())
                .max()
                .orElse(0);
    float at = Math.max(room, least);
    return List.of(
        of(boxes.stream().map(box -> box.until(at)).toList()),
        of(boxes.stream().map(box -> box.after(at)).toList()));
  }

  boolean isEmpty() {
    return boxes.stream().allMatch(box -> box.lines().isEmpty() && box.picture().isEmpty());
  }
}
