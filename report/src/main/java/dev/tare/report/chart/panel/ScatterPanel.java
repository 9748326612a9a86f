package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.evidence.CausesFigure.CauseDot;
import dev.tare.report.model.evidence.CausesFigure.CausePanel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values upwards, what was recorded to the right. */
public record ScatterPanel(
    CausePanel panel, Scale along, Scale up, List<Tick> values, Ticks ticks) {

  private static final double PLOT = 110;

  /** Of the range, at each end. */
  private static final double ROOM = 0.08;

  public static ScatterPanel of(CausePanel panel, Ticks ticks) {
    Scale up = scale(panel, CauseDot::value);
    return new ScatterPanel(
        panel, scale(panel, CauseDot::recorded), up, ticks.on(up, (int) (PLOT / 22)), ticks);
  }

  private static Scale scale(CausePanel panel, ToDoubleFunction<CauseDot> number) {
    DoubleSummaryStatistics all = panel.dots().stream().mapToDouble(number).summaryStatistics();
    double range = all.getMax() - all.getMin();
    return range > 0
        ? new Scale(all.getMin() - ROOM * range, all.getMax() + ROOM * range, false)
        : Scale.around(all.getMin(), all.getMax());
  }

  /** With the line of its platform and the labels below, in this width. */
  public double height(double width) {
    return (2 + cause(width).size()) * Lettering.LINE + PLOT + 12;
  }

  private List<String> cause(double width) {
    return Lettering.lines(panel.cause(), width - labels(), 2);
  }

  private double labels() {
    return Tick.widest(values) + 8;
  }

  /** In an area of this width. */
  public void draw(Graphics2D g, double left, double top, double width) {
    Lettering.left(g, ChartColour.INK, Lettering.fit(panel.platform(), width), left, top);
    double edge = left + labels();
    Rectangle2D area =
        new Rectangle2D.Double(edge, top + Lettering.LINE + 4, left + width - 2 - edge, PLOT);
    List<Tick> recorded = ticks.on(along, Math.max(2, (int) (area.getWidth() / 55)));
    new PlotPanel(axis(along, Tick.unlabelled(recorded)), axis(up, values))
        .horizontalGrid()
        .verticalGrid()
        .points(panel.dots().stream().map(this::point).toList())
        .draw(g, area);
    recorded.forEach(tick -> label(g, tick, area));
    for (int i = 0; i < cause(width).size(); i++) {
      double below = area.getMaxY() + (1 + i) * Lettering.LINE + 5;
      Lettering.left(g, ChartColour.MUTED, cause(width).get(i), edge, below);
    }
  }

  /** Below its place, but not beyond the edges of the panel. */
  private void label(Graphics2D g, Tick tick, Rectangle2D area) {
    double half = Lettering.width(tick.label()) / 2;
    double place = area.getX() + area.getWidth() * (tick.at() - along.low()) / along.span();
    double x = Math.max(area.getX(), Math.min(area.getMaxX() + 1 - half, place));
    Lettering.centred(g, ChartColour.MUTED, tick.label(), x, area.getMaxY() + 3);
  }

  private static TickAxis axis(Scale scale, List<Tick> ticks) {
    return new TickAxis(scale.at(scale.low()), scale.at(scale.high()), ticks);
  }

  private ChartPoint point(CauseDot dot) {
    OutlierMark ring = dot.counted() ? OutlierMark.MILD : OutlierMark.NONE;
    return new ChartPoint(dot.recorded(), dot.value(), Marker.of(panel.slot(), ring), dot.run());
  }
}
