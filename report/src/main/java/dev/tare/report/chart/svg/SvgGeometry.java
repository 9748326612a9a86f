package dev.tare.report.chart.svg;

import dev.tare.report.chart.svg.SvgShape.Drawn;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Shapes as the elements of SVG that need the fewest words; lengths to a tenth. */
final class SvgGeometry {

  private static final String COMMANDS = "MLQCZ";
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private SvgGeometry() {}

  static Drawn of(String text, double x, double y, String style) {
    return new Drawn("text", style, attributes("x", x, "y", y), text);
  }

  static Drawn of(Shape shape, String style) {
    if (shape instanceof Line2D line) {
      return line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), style);
    }
    if (shape instanceof Rectangle2D box) {
      return box(box, style);
    }
    if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
      String circle =
          attributes("cx", round.getCenterX(), "cy", round.getCenterY(), "r", round.getWidth() / 2);
      return new Drawn("circle", style, circle, "");
    }
    return new Drawn("path", style, " d='" + path(shape) + "'", "");
  }

  /** A box without an area is a line. */
  private static Drawn box(Rectangle2D box, String style) {
    if (box.getWidth() == 0 || box.getHeight() == 0) {
      return line(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), style);
    }
    String sides =
        attributes(
            "height", box.getHeight(), "width", box.getWidth(), "x", box.getX(), "y", box.getY());
    return new Drawn("rect", style, sides, "");
  }

  private static Drawn line(double x1, double y1, double x2, double y2, String style) {
    return new Drawn("line", style, attributes("x1", x1, "x2", x2, "y1", y1, "y2", y2), "");
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    float[] points = new float[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int command = at.currentSegment(points);
      path.append(path.isEmpty() ? "" : " ").append(COMMANDS.charAt(command));
      for (int i = 0; i < COORDINATES[command]; i++) {
        path.append(i == 0 ? "" : " ").append(number(points[i]));
      }
    }
    return path.toString();
  }

  /** Names and numbers in turn. */
  private static String attributes(Object... all) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < all.length; i += 2) {
      attributes.append(' ').append(all[i]).append("='");
      attributes.append(number(((Number) all[i + 1]).doubleValue())).append('\'');
    }
    return attributes.toString();
  }

  /** With one decimal at most. */
  static String number(double value) {
    long tenths = tenths(value);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
  }

  /** Halves go to the even neighbour, as in {@link java.text.DecimalFormat}. */
  private static long tenths(double value) {
    double scaled = value * 10;
    double lost = Math.abs(scaled % 1) == 0.5 ? Math.fma(value, 10, -scaled) : 0;
    return (long) (lost == 0 ? Math.rint(scaled) : Math.round(scaled + Math.signum(lost) * 0.1));
  }
}
