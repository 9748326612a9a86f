package dev.tare.report.chart.style;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws the marker of each point. */
public final class PointRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1;

  private final transient List<ChartPoint> points;

  public PointRenderer(List<ChartPoint> points) {
    this.points = List.copyOf(points);
  }

  public XYDataset dataset() {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries(
        0,
        new double[][] {
          points.stream().mapToDouble(ChartPoint::x).toArray(),
          points.stream().mapToDouble(ChartPoint::y).toArray()
        });
    return dataset;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis along,
      ValueAxis up,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    ChartPoint point = points.get(item);
    double x = along.valueToJava2D(point.x(), area, plot.getDomainAxisEdge());
    double y = up.valueToJava2D(point.y(), area, plot.getRangeAxisEdge());
    if (point.run() > 0) {
      g.setRenderingHint(DrawingHint.SPOT, new DrawingHint.Spot(point.run(), x, y));
    }
    point.marker().draw(g, x, y);
  }
}
