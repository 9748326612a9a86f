package dev.tare.report.chart;

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
final class SpotRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1;

  private final transient List<Spot> spots;

  SpotRenderer(List<Spot> spots) {
    this.spots = List.copyOf(spots);
  }

  XYDataset dataset() {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries(
        0,
        new double[][] {
          spots.stream().mapToDouble(Spot::x).toArray(),
          spots.stream().mapToDouble(Spot::y).toArray()
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
    Spot spot = spots.get(item);
    spot.stamp()
        .press(
            g,
            along.valueToJava2D(spot.x(), area, plot.getDomainAxisEdge()),
            up.valueToJava2D(spot.y(), area, plot.getRangeAxisEdge()));
  }
}
