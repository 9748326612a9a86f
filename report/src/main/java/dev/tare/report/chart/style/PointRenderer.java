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

/** Presses each spot's stamp on its place. */
public final class PointRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1;

  private final transient List<ChartPoint> spots;

  public PointRenderer(List<ChartPoint> spots) {
    this.spots = List.copyOf(spots);
  }

  public XYDataset dataset() {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries(
        0,
        new double[][] {
          spots.stream().mapToDouble(ChartPoint::x).toArray(),
          spots.stream().mapToDouble(ChartPoint::y).toArray()
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
    ChartPoint spot = spots.get(item);
    spot.stamp()
        .press(
            g,
            along.valueToJava2D(spot.x(), area, plot.getDomainAxisEdge()),
            up.valueToJava2D(spot.y(), area, plot.getRangeAxisEdge()));
  }
}
