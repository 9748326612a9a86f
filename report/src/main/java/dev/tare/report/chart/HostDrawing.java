package dev.tare.report.chart;

import dev.tare.report.chart.axis.ClockTicks;
import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.panel.HostLine;
import dev.tare.report.chart.panel.HostStrip;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.evidence.HostFigure;
import dev.tare.report.model.evidence.HostFigure.PlatformTimes;
import java.awt.Graphics2D;
import java.util.List;

/** Strips stacked vertically over one axis of time; below them a line for each platform. */
final class HostDrawing implements Drawing {

  private static final double GAP = 10;

  /** Of the figure, for names beside the lines. */
  private static final double BESIDE = 0.34;

  private static final double EDGE = 8;

  private final HostFigure figure;
  private final double width;
  private final boolean beside;
  private final List<HostStrip> strips;
  private final Zone time;

  HostDrawing(HostFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    this.strips = strips(figure);
    this.beside = names() + EDGE < BESIDE * width;
    double labels = strips.stream().mapToDouble(HostStrip::labels).max().orElse(0);
    double left = EDGE + Math.max(labels, beside ? names() : 0);
    this.time = time(figure, left, width - EDGE - left);
  }

  private static List<HostStrip> strips(HostFigure figure) {
    Ticks ticks = new Ticks(figure.language());
    return figure.strips().stream().map(strip -> HostStrip.of(strip, ticks)).toList();
  }

  private static Zone time(HostFigure figure, double left, double width) {
    Scale scale = new Scale(figure.from(), figure.to(), false);
    List<Tick> ticks = ClockTicks.on(scale, (int) (width / 62), figure.language());
    return new Zone(scale, left, width, ticks);
  }

  private double names() {
    return figure.platforms().stream()
        .map(PlatformTimes::name)
        .mapToDouble(Lettering::width)
        .max()
        .orElse(0);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return bottom() + (1 + axis().size()) * Lettering.LINE + 8;
  }

  private double lines() {
    return strips.size() * (HostStrip.HEIGHT + GAP) + 4;
  }

  private double pitch() {
    return HostLine.HEIGHT + (beside ? 2 : Lettering.LINE);
  }

  private double bottom() {
    return lines() + figure.platforms().size() * pitch();
  }

  private List<String> axis() {
    return Lettering.lines(figure.timeAxis(), time.width(), 2);
  }

  @Override
  public void draw(Graphics2D g) {
    for (int i = 0; i < strips.size(); i++) {
      strips.get(i).draw(g, time, i * (HostStrip.HEIGHT + GAP), figure.binned());
    }
    for (int i = 0; i < figure.platforms().size(); i++) {
      DrawingHint.begin(g, figure.platforms().get(i).id(), pitch());
      line(g, figure.platforms().get(i), lines() + i * pitch());
    }
    DrawingHint.end(g);
    for (Tick tick : time.ticks()) {
      label(g, tick);
    }
    for (int i = 0; i < axis().size(); i++) {
      double top = bottom() + (1 + i) * Lettering.LINE + 5;
      Lettering.left(g, ChartColour.MUTED, axis().get(i), time.left(), top);
    }
  }

  private void line(Graphics2D g, PlatformTimes platform, double top) {
    Lettering.left(g, ChartColour.INK, Lettering.fit(platform.name(), width), 0, top);
    new HostLine(platform, time).draw(g, top + (beside ? 0 : Lettering.LINE));
  }

  private void label(Graphics2D g, Tick tick) {
    double half = Lettering.width(tick.label()) / 2;
    double x = Math.max(half, Math.min(width - half - 1, time.x(tick)));
    Lettering.centred(g, ChartColour.MUTED, tick.label(), x, bottom() + 3);
  }
}
