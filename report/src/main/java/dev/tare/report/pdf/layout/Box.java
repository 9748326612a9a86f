package dev.tare.report.pdf.layout;

import dev.tare.report.chart.Drawing;
import dev.tare.report.pdf.type.TypesetLine.Piece;
import java.util.List;
import java.util.Optional;

/**
 * A cell with its lines set.
 *
 * @param x from the row's left edge
 */
public record Box(float x, float width, Look look, List<Line> lines, Optional<Picture> picture) {

  public Box {
    lines = List.copyOf(lines);
  }

  /** A piece of text and what it is. */
  public record Text(Piece piece, Tag tag) {}

  /** Texts beside each other; from the top of the cell. */
  public record Line(List<Text> texts, float x, float top, float leading, float ascent) {

    public Line {
      texts = List.copyOf(texts);
    }

    Line lifted(float by) {
      return new Line(texts, x, top - by, leading, ascent);
    }

    float bottom() {
      return top + leading;
    }
  }

  /** A drawing, scaled to a width. */
  public record Picture(Drawing drawing, float width, Tag tag) {

    public float scale() {
      return width / (float) drawing.width();
    }

    public float height() {
      return (float) drawing.height() * scale();
    }
  }

  float height() {
    float text = lines.isEmpty() ? look.top() : lines.get(lines.size() - 1).bottom();
    return text + picture.map(Picture::height).orElse(0f) + look.bottom();
  }

  /** In a row of this height. */
  Box in(float row) {
    float free = row - height();
    return look.low() && free > 0
        ? withLines(lines.stream().map(line -> line.lifted(-free)).toList())
        : this;
  }

  /** Only what ends before a height. */
  Box until(float height) {
    return withLines(lines.stream().filter(line -> line.bottom() <= height).toList());
  }

  /** Only what does not end before a height. */
  Box after(float height) {
    List<Line> rest = lines.stream().filter(line -> line.bottom() > height).toList();
    float lift = rest.isEmpty() ? 0 : rest.get(0).top() - look.top();
    return withLines(rest.stream().map(line -> line.lifted(lift)).toList());
  }

  private Box withLines(List<Line> some) {
    return new Box(x, width, look, some, picture);
  }
}
