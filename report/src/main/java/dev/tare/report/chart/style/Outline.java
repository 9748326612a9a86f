package dev.tare.report.chart.style;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** An area or a line through points, in the coordinates of the axes. */
public final class Outline extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1;

  private final transient List<Point2D> points;
  private final ChartColour ink;
  private final float line;

  private Outline(List<Point2D> points, ChartColour ink, float line) {
    this.points = List.copyOf(points);
    this.ink = ink;
    this.line = line;
  }

  /** Tinted, without a border. */
  public static Outline area(List<Point2D> corners, ChartColour ink) {
    return new Outline(corners, ink, 0);
  }

  /** An open line of this width. */
  public static Outline line(List<Point2D> points, ChartColour ink, double width) {
    return new Outline(points, ink, (float) width);
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis along,
      ValueAxis up,
      int index,
      PlotRenderingInfo info) {
    Path2D path = new Path2D.Double();
    for (Point2D point : points) {
      double x = along.valueToJava2D(point.getX(), area, plot.getDomainAxisEdge());
      double y = up.valueToJava2D(point.getY(), area, plot.getRangeAxisEdge());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    paint(g, path);
  }

  private void paint(Graphics2D g, Path2D path) {
    if (line > 0) {
      g.setPaint(ink.colour());
      g.setStroke(new BasicStroke(line));
      g.draw(path);
    } else {
      path.closePath();
      g.setPaint(ink.faint());
      g.fill(path);
    }
  }
}
