package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.OverviewFigure.Nights;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;

/** The last nights of a series as a small line without numbers, on a scale of its own. */
record NightsLine(Nights nights, ChartColour ink, Rectangle2D area) {

  private static final BasicStroke LINE = new BasicStroke(1f);

  void draw(Graphics2D g) {
    Scale scale = scale();
    nights.level().ifPresent(level -> band(g, scale, level));
    g.setPaint(ink.colour());
    g.setStroke(LINE);
    g.draw(path(scale));
    nights.dots().stream()
        .filter(dot -> dot.mark() == CampaignMark.ALARM)
        .forEach(dot -> ring(g, scale, dot));
    g.setPaint(ink.colour());
    g.fill(circle(scale, nights.dots().get(nights.dots().size() - 1), 2));
  }

  private Scale scale() {
    double[] all =
        DoubleStream.concat(
                nights.dots().stream().mapToDouble(CampaignDot::value),
                nights.level().stream()
                    .flatMapToDouble(level -> DoubleStream.of(level.low(), level.high())))
            .toArray();
    return Scale.around(
        DoubleStream.of(all).min().orElseThrow(), DoubleStream.of(all).max().orElseThrow());
  }

  private void band(Graphics2D g, Scale scale, Bounds level) {
    double top = y(scale, level.high());
    g.setPaint(ink.faint());
    g.fill(
        new Rectangle2D.Double(
            area.getX(), top, area.getWidth(), Math.max(0.6, y(scale, level.low()) - top)));
  }

  private Path2D path(Scale scale) {
    Path2D path = new Path2D.Double();
    for (CampaignDot dot : nights.dots()) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(x(dot), y(scale, dot.value()));
      } else {
        path.lineTo(x(dot), y(scale, dot.value()));
      }
    }
    return path;
  }

  /** An alarm is crossed by an upright, so that it is seen without colour. */
  private void ring(Graphics2D g, Scale scale, CampaignDot dot) {
    g.setPaint(ChartColour.BAD.colour());
    g.draw(new Line2D.Double(x(dot), area.getY(), x(dot), area.getMaxY()));
    g.fill(circle(scale, dot, 2));
  }

  private Ellipse2D circle(Scale scale, CampaignDot dot, double radius) {
    return new Ellipse2D.Double(
        x(dot) - radius, y(scale, dot.value()) - radius, 2 * radius, 2 * radius);
  }

  private double x(CampaignDot dot) {
    double step = (area.getWidth() - 6) / Math.max(1, nights.count() - 1);
    return area.getX() + 3 + (dot.campaign() - 1) * step;
  }

  private double y(Scale scale, double value) {
    return area.getMaxY() - area.getHeight() * (value - scale.low()) / scale.span();
  }
}
