package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.evidence.HostFigure.Reading;
import dev.tare.report.model.evidence.HostFigure.Strip;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One fact over time: uprights from 0, or where readings are groups a band with its median. */
public record HostStrip(Strip strip, Scale scale, List<Tick> ticks) {

  private static final double PLOT = 38;

  /** With the line of its title. */
  public static final double HEIGHT = Lettering.LINE + 4 + PLOT;

  private static final BasicStroke HAIR = new BasicStroke(0.7f);
  private static final BasicStroke READING = new BasicStroke(1f);

  public static HostStrip of(Strip strip, Ticks ticks) {
    double most = strip.readings().stream().mapToDouble(r -> r.value().high()).max().orElse(1);
    Scale scale = new Scale(0, Math.max(1.06 * most, Double.MIN_NORMAL), false);
    return new HostStrip(strip, scale, ticks.on(scale, 2));
  }

  public double labels() {
    return Tick.widest(ticks);
  }

  public void draw(Graphics2D g, Zone time, double top, boolean binned) {
    Lettering.left(
        g, ChartColour.INK, Lettering.fit(strip.title(), time.width()), time.left(), top);
    double base = top + HEIGHT;
    grid(g, time, base);
    g.setPaint(ChartColour.INK.colour());
    g.setStroke(READING);
    if (binned) {
      bands(g, time, base);
    } else {
      g.draw(uprights(time, base));
    }
  }

  private void grid(Graphics2D g, Zone time, double base) {
    g.setStroke(HAIR);
    g.setPaint(ChartColour.GRID.colour());
    for (Tick tick : ticks) {
      double y = y(tick.at(), base);
      g.draw(new Line2D.Double(time.left(), y, time.right(), y));
    }
    time.ticks().forEach(tick -> g.draw(upright(time.x(tick), base, base - PLOT)));
    for (Tick tick : ticks) {
      double top = y(tick.at(), base) - Lettering.LINE / 2;
      Lettering.right(g, ChartColour.MUTED, tick.label(), time.left() - 5, top);
    }
  }

  private static Line2D upright(double x, double from, double to) {
    return new Line2D.Double(x, from, x, to);
  }

  private double y(double value, double base) {
    return base - PLOT * Math.min(1, Math.max(0, value / scale.high()));
  }

  /** One path for all, which is much shorter than a line for each. */
  private Path2D uprights(Zone time, double base) {
    Path2D path = new Path2D.Double();
    for (Reading reading : strip.readings()) {
      double x = time.x(reading.from());
      path.moveTo(x, base);
      path.lineTo(x, y(reading.value().point(), base) - 0.4);
    }
    return path;
  }

  private void bands(Graphics2D g, Zone time, double base) {
    int from = 0;
    while (from < strip.readings().size()) {
      int to = from + 1;
      while (to < strip.readings().size() && isNext(to)) {
        to++;
      }
      band(g, time, base, strip.readings().subList(from, to));
      from = to;
    }
  }

  private boolean isNext(int reading) {
    return strip.readings().get(reading).from() <= strip.readings().get(reading - 1).to();
  }

  private void band(Graphics2D g, Zone time, double base, List<Reading> readings) {
    Path2D area = steps(time, base, readings, Bounds::high);
    for (int i = readings.size() - 1; i >= 0; i--) {
      double y = y(readings.get(i).value().low(), base);
      area.lineTo(time.x(readings.get(i).to()), y);
      area.lineTo(time.x(readings.get(i).from()), y);
    }
    area.closePath();
    g.setPaint(ChartColour.INK.faint());
    g.fill(area);
    g.setPaint(ChartColour.INK.colour());
    g.draw(steps(time, base, readings, Bounds::point));
  }

  private Path2D steps(
      Zone time, double base, List<Reading> readings, ToDoubleFunction<Bounds> value) {
    Path2D path = new Path2D.Double();
    for (Reading reading : readings) {
      double y = y(value.applyAsDouble(reading.value()), base);
      if (path.getCurrentPoint() == null) {
        path.moveTo(time.x(reading.from()), y);
      } else {
        path.lineTo(time.x(reading.from()), y);
      }
      path.lineTo(time.x(reading.to()), y);
    }
    return path;
  }
}
