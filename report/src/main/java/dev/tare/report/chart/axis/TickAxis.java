package dev.tare.report.chart.axis;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis with exactly the ticks it is given, so that labels depend on no locale but ours. */
public final class TickAxis extends NumberAxis {

  private static final long serialVersionUID = 1;

  private final transient List<Tick> ticks;

  public TickAxis(double low, double high, List<Tick> ticks) {
    this.ticks = List.copyOf(ticks);
    setRange(low, high);
    setTickLabelFont(Lettering.FONT);
    setTickLabelPaint(ChartColour.MUTED.colour());
    setTickLabelInsets(new RectangleInsets(3, 5, 2, 5));
    setAxisLinePaint(ChartColour.MUTED.colour());
    setAxisLineStroke(new BasicStroke(0.8f));
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks.stream()
        .map(tick -> new NumberTick(tick.at(), tick.label(), anchor(edge), TextAnchor.CENTER, 0))
        .toList();
  }

  /** Draws the labels of a horizontal axis below an area, none beyond the right edge. */
  public void labels(Graphics2D g, Rectangle2D area, double right) {
    for (Tick tick : ticks) {
      double x = valueToJava2D(tick.at(), area, RectangleEdge.BOTTOM);
      double wide = Lettering.width(tick.label());
      double left = Math.min(x - wide / 2, right - wide);
      Lettering.left(g, ChartColour.MUTED, tick.label(), left, area.getMaxY() + 3);
    }
  }

  private static TextAnchor anchor(RectangleEdge edge) {
    if (edge == RectangleEdge.LEFT) {
      return TextAnchor.CENTER_RIGHT;
    }
    return edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT : TextAnchor.TOP_CENTER;
  }
}
