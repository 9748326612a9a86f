package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.DrawingHint.Spot;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.evidence.DistributionFigure.Curve;
import dev.tare.report.model.evidence.DistributionFigure.CurveStep;
import dev.tare.report.model.evidence.DistributionFigure.DistributionPanel;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Distributions as lines that rise from the smallest value to the largest.
 *
 * @param axis below the labels of the values
 * @param width of the panel
 * @param values the horizontal axis, from the left edge of the panel
 * @param shares labels of the vertical axis
 */
public record CurvesPanel(
    DistributionPanel panel, String axis, double width, Zone values, List<Tick> shares) {

  private static final double PLOT = 130;

  /** Of plot and labels, without the names above. */
  public static final double HEIGHT = PLOT + 2 * Lettering.LINE + 8;

  private static final double SYMBOL = 14;
  private static final double BETWEEN = 14;
  private static final double RADIUS = 3;

  /** Of the range, at each end. */
  private static final double ROOM = 0.04;

  private static final BasicStroke HAIR = new BasicStroke(0.7f);
  private static final BasicStroke LINE = new BasicStroke(1.3f);
  private static final BasicStroke DASHES =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

  public static CurvesPanel of(DistributionPanel panel, String axis, double width, Ticks ticks) {
    List<Tick> shares = ticks.shares();
    double left = Tick.widest(shares) + 8;
    double wide = width - left - 8;
    Scale scale = scale(panel);
    Zone values = new Zone(scale, left, wide, ticks.on(scale, Math.max(2, (int) (wide / 62))));
    return new CurvesPanel(panel, axis, width, values, shares);
  }

  private static Scale scale(DistributionPanel panel) {
    double low = panel.curves().stream().mapToDouble(Curve::smallest).min().orElseThrow();
    double high = panel.curves().stream().mapToDouble(Curve::largest).max().orElseThrow();
    if (panel.logarithmic()) {
      double room = Math.pow(high / low, ROOM);
      return new Scale(low / room, high * room, true);
    }
    double room = ROOM * (high - low);
    return room > 0 ? new Scale(low - room, high + room, false) : Scale.around(low, high);
  }

  public double legendHeight() {
    double height = Lettering.LINE;
    double next = 0;
    for (Curve curve : panel.curves()) {
      if (next > 0 && next + entry(curve) > width) {
        height += Lettering.LINE;
        next = 0;
      }
      next += entry(curve) + BETWEEN;
    }
    return height + 9;
  }

  private double entry(Curve curve) {
    return Math.min(width, SYMBOL + Lettering.width(curve.platform()));
  }

  /**
   * Draws it.
   *
   * @param legend height of the names of the platforms
   */
  public void draw(Graphics2D g, double left, double top, double legend) {
    double base = top + legend + PLOT;
    grid(g, left, base);
    levels(g, left, base);
    double x = 0;
    double y = top;
    for (Curve curve : panel.curves()) {
      if (x > 0 && x + entry(curve) > width) {
        x = 0;
        y += Lettering.LINE;
      }
      DrawingHint.begin(g, curve.id(), 0);
      name(g, curve, left + x, y);
      curve(g, curve, left, base);
      x += entry(curve) + BETWEEN;
    }
    DrawingHint.end(g);
    labels(g, left, base);
  }

  private void name(Graphics2D g, Curve curve, double x, double y) {
    Marker.of(curve.slot(), RADIUS).draw(g, x + 5, y + Lettering.LINE / 2);
    String name = Lettering.fit(curve.platform(), width - SYMBOL);
    Lettering.left(g, ChartColour.INK, name, x + SYMBOL, y);
  }

  private void grid(Graphics2D g, double left, double base) {
    g.setPaint(ChartColour.GRID.colour());
    g.setStroke(HAIR);
    for (Tick share : shares) {
      double y = base - PLOT * share.at();
      g.draw(new Line2D.Double(left + values.left(), y, left + values.right(), y));
    }
    values.ticks().forEach(tick -> upright(g, left + values.x(tick), base));
  }

  private static void upright(Graphics2D g, double x, double base) {
    g.draw(new Line2D.Double(x, base, x, base - PLOT));
  }

  private void levels(Graphics2D g, double left, double base) {
    g.setPaint(ChartColour.INK.colour());
    g.setStroke(DASHES);
    panel.levels().forEach(level -> upright(g, left + values.x(level), base));
  }

  private void curve(Graphics2D g, Curve curve, double left, double base) {
    g.setPaint(ChartColour.slot(curve.slot()).colour());
    g.setStroke(LINE);
    g.draw(steps(curve, left, base));
    int last = curve.values().size() - 1;
    for (CurveStep step : curve.steps()) {
      Point2D at = at(curve, step.at(), left, base);
      g.setRenderingHint(DrawingHint.SPOT, new Spot(step.number(), at.getX(), at.getY()));
    }
    for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      Point2D at = at(curve, (int) Math.round(share * last), left, base);
      Marker.of(curve.slot(), RADIUS).draw(g, at.getX(), at.getY());
    }
  }

  private Point2D at(Curve curve, int step, double left, double base) {
    return new Point2D.Double(
        left + values.x(curve.values().get(step)),
        base - PLOT * (step + 0.5) / curve.values().size());
  }

  /** Up at each value, then to the right. */
  private Path2D steps(Curve curve, double left, double base) {
    int all = curve.values().size();
    Path2D path = new Path2D.Double();
    path.moveTo(left + values.x(curve.smallest()), base);
    for (int i = 0; i < all; i++) {
      double x = left + values.x(curve.values().get(i));
      if (i > 0) {
        path.lineTo(x, base - PLOT * i / all);
      }
      path.lineTo(x, base - PLOT * (i + 1) / all);
    }
    return path;
  }

  private void labels(Graphics2D g, double left, double base) {
    for (Tick share : shares.stream().filter(tick -> !tick.label().isEmpty()).toList()) {
      double top = base - PLOT * share.at() - Lettering.LINE / 2;
      Lettering.right(g, ChartColour.MUTED, share.label(), left + values.left() - 5, top);
    }
    for (Tick tick : values.ticks()) {
      double half = Lettering.width(tick.label()) / 2;
      double x = Math.max(half, Math.min(width - half, values.x(tick)));
      Lettering.centred(g, ChartColour.MUTED, tick.label(), left + x, base + 3);
    }
    String below = Lettering.fit(axis, width - values.left());
    Lettering.left(g, ChartColour.MUTED, below, left + values.left(), base + Lettering.LINE + 5);
  }
}
