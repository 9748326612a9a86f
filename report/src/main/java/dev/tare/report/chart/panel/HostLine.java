package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.evidence.HostFigure.PlatformTimes;
import dev.tare.report.model.evidence.HostFigure.RunTime;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** When the runs of a platform began: uprights, or bars where they are too many. */
public record HostLine(PlatformTimes platform, Zone time) {

  public static final double HEIGHT = 16;

  private static final double MARK = 10;
  private static final BasicStroke RUN = new BasicStroke(1.4f);
  private static final BasicStroke HAIR = new BasicStroke(0.7f);

  public void draw(Graphics2D g, double top) {
    double middle = top + HEIGHT / 2;
    g.setPaint(ChartColour.GRID.colour());
    g.setStroke(HAIR);
    g.draw(new Line2D.Double(time.left(), middle, time.right(), middle));
    g.setPaint(ChartColour.slot(platform.slot()).colour());
    g.setStroke(RUN);
    Path2D uprights = new Path2D.Double();
    for (RunTime run : platform.runs()) {
      hint(g, run, middle);
      if (!run.failed()) {
        mark(g, uprights, run, middle);
      }
    }
    if (uprights.getCurrentPoint() != null) {
      g.draw(uprights);
    }
    platform.runs().stream()
        .filter(RunTime::failed)
        .forEach(run -> Marker.failure().draw(g, time.x((run.from() + run.to()) / 2), middle));
  }

  private void hint(Graphics2D g, RunTime run, double middle) {
    if (run.number() > 0) {
      double x = time.x(run.from());
      g.setRenderingHint(DrawingHint.SPOT, new DrawingHint.Spot(run.number(), x, middle));
    }
  }

  private void mark(Graphics2D g, Path2D uprights, RunTime run, double middle) {
    double x = time.x(run.from());
    if (run.number() > 0) {
      uprights.moveTo(x, middle - MARK / 2);
      uprights.lineTo(x, middle + MARK / 2);
    } else {
      g.fill(new Rectangle2D.Double(x, middle - 3, Math.max(1, time.x(run.to()) - x), 6));
    }
  }
}
