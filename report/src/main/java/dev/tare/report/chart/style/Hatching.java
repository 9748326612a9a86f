package dev.tare.report.chart.style;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines in a rectangle; each ends at its edges, so that nothing has to be clipped. */
public final class Hatching {

  private static final double STEP = 7;

  private Hatching() {}

  public static void fill(Graphics2D g, Rectangle2D area) {
    g.setPaint(ChartColour.GRID.colour());
    g.setStroke(new BasicStroke(1f));
    double height = area.getHeight();
    for (double x = area.getX() + STEP; x < area.getMaxX() + height; x += STEP) {
      double right = Math.min(x, area.getMaxX());
      double left = Math.max(x - height, area.getX());
      g.draw(new Line2D.Double(right, area.getY() + x - right, left, area.getY() + x - left));
    }
    g.draw(area);
  }
}
