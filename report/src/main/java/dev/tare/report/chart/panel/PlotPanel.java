package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Outline;
import dev.tare.report.chart.style.PointRenderer;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of points, lines and bands between two axes. */
public final class PlotPanel {

  private static final BasicStroke HAIR = new BasicStroke(0.7f);
  private static final BasicStroke LINE = new BasicStroke(1.3f);
  private static final BasicStroke DASHES =
      new BasicStroke(
          0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0);

  private final XYPlot plot = new XYPlot();

  /**
   * @param along the horizontal axis
   * @param up the vertical axis
   */
  public PlotPanel(TickAxis along, TickAxis up) {
    plot.setDomainAxis(along);
    plot.setRangeAxis(up);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
  }

  public PlotPanel horizontalGrid() {
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartColour.GRID.colour());
    plot.setRangeGridlineStroke(HAIR);
    return this;
  }

  public PlotPanel verticalGrid() {
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(ChartColour.GRID.colour());
    plot.setDomainGridlineStroke(HAIR);
    return this;
  }

  public PlotPanel horizontalBand(double low, double high, ChartColour ink) {
    plot.addRangeMarker(band(low, high, ink), Layer.BACKGROUND);
    return this;
  }

  public PlotPanel verticalBand(double low, double high, ChartColour ink) {
    plot.addDomainMarker(band(low, high, ink), Layer.BACKGROUND);
    return this;
  }

  public PlotPanel horizontalLine(double at, ChartColour ink) {
    plot.addRangeMarker(new ValueMarker(at, ink.colour(), LINE, null, null, 1), Layer.FOREGROUND);
    return this;
  }

  public PlotPanel horizontalDashes(double at, ChartColour ink) {
    plot.addRangeMarker(new ValueMarker(at, ink.colour(), DASHES, null, null, 1), Layer.BACKGROUND);
    return this;
  }

  public PlotPanel verticalLine(double at, ChartColour ink) {
    plot.addDomainMarker(new ValueMarker(at, ink.colour(), HAIR, null, null, 1), Layer.BACKGROUND);
    return this;
  }

  public PlotPanel boundary(double at) {
    plot.addDomainMarker(
        new ValueMarker(at, ChartColour.MUTED.colour(), DASHES, null, null, 1), Layer.BACKGROUND);
    return this;
  }

  public PlotPanel points(List<ChartPoint> points) {
    add(points);
    return this;
  }

  private PointRenderer add(List<ChartPoint> points) {
    PointRenderer renderer = new PointRenderer(points);
    int next = plot.getDatasetCount();
    plot.setDataset(next, renderer.dataset());
    plot.setRenderer(next, renderer);
    return renderer;
  }

  /** Behind the points. */
  public PlotPanel behind(List<Outline> outlines) {
    PointRenderer renderer = add(List.of());
    outlines.forEach(outline -> renderer.addAnnotation(outline, Layer.BACKGROUND));
    return this;
  }

  public PlotPanel rightAxis(TickAxis axis) {
    plot.setRangeAxis(1, axis);
    return this;
  }

  /** Draws the plot into the area and its labels around it. */
  public void draw(Graphics2D g, Rectangle2D area) {
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    plot.draw(g, area, new Point2D.Double(), null, null);
  }

  private static IntervalMarker band(double low, double high, ChartColour ink) {
    return new IntervalMarker(low, high, ink.faint(), HAIR, null, null, 1);
  }
}
