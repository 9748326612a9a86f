package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.BrokenScale;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.Bounds;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/**
 * The axis of ratios behind a symbol: its pieces, the band of the margin, the line of no
 * difference.
 *
 * @param zones the pieces, from left to right
 * @param marginLow below which a difference matters; drawn as a band with {@code marginHigh}
 */
public record RatioAxis(List<Zone> zones, double marginLow, double marginHigh) {

  /** The least gap between two labels. */
  private static final double APART = 5;

  private static final BasicStroke HAIR = new BasicStroke(0.7f);
  private static final BasicStroke INTERVAL = new BasicStroke(1.8f);

  public RatioAxis {
    zones = List.copyOf(zones);
  }

  public double left() {
    return zones.get(0).left();
  }

  public double right() {
    return zones.get(zones.size() - 1).right();
  }

  public boolean isBroken() {
    return zones.size() > 1;
  }

  /** The place of a ratio. */
  public double x(double ratio) {
    return BrokenScale.x(zones, ratio);
  }

  /** Draws the axis from this place downwards. */
  public void draw(Graphics2D g, double top, double height) {
    double middle = top + height / 2;
    for (Zone zone : zones) {
      zone.part(marginLow, marginHigh, top, height).ifPresent(band -> fill(g, band));
      g.setPaint(ChartColour.GRID.colour());
      g.setStroke(HAIR);
      zone.ticks().forEach(tick -> upright(g, zone.x(tick), top, height));
      g.draw(new Line2D.Double(zone.left(), middle, zone.right(), middle));
    }
    g.setPaint(ChartColour.INK.colour());
    upright(g, x(1), top, height);
    for (Zone zone : zones.subList(1, zones.size())) {
      gap(g, zone.left() - BrokenScale.BREAK / 2, middle);
    }
  }

  private static void fill(Graphics2D g, Rectangle2D band) {
    g.setPaint(ChartColour.MUTED.faint());
    g.fill(band);
  }

  /** Two strokes, where the axis goes on elsewhere. */
  public static void gap(Graphics2D g, double x, double y) {
    g.setPaint(ChartColour.MUTED.colour());
    g.setStroke(HAIR);
    for (double at : new double[] {x - 1.5, x + 1.5}) {
      g.draw(new Line2D.Double(at - 1.5, y + 4, at + 1.5, y - 4));
    }
  }

  private static void upright(Graphics2D g, double x, double top, double height) {
    g.draw(new Line2D.Double(x, top, x, top + height));
  }

  /** Draws the interval of a ratio at this height. */
  public void interval(Graphics2D g, Bounds ratio, ChartColour ink, double y) {
    g.setPaint(ink.colour());
    g.setStroke(INTERVAL);
    zones.stream()
        .filter(zone -> zone.overlaps(ratio.low(), ratio.high()))
        .forEach(
            zone -> g.draw(new Line2D.Double(zone.x(ratio.low()), y, zone.x(ratio.high()), y)));
  }

  /**
   * Draws the labels of the ticks, each as near to its place as the edges permit. Of two that would
   * read as one, the right one stays: it has the unit.
   */
  public void labels(Graphics2D g, double top, double edge) {
    double free = Double.MAX_VALUE;
    for (Label label : places(edge)) {
      if (label.x() + label.half() <= free) {
        Lettering.centred(g, ChartColour.MUTED, label.text(), label.x(), top);
        free = label.x() - label.half() - APART;
      }
    }
  }

  private record Label(String text, double x, double half) {}

  /** From right to left. */
  private List<Label> places(double edge) {
    return zones.stream()
        .flatMap(zone -> zone.ticks().stream().map(tick -> place(tick.label(), zone.x(tick), edge)))
        .filter(label -> !label.text().isEmpty())
        .sorted(Comparator.comparingDouble(Label::x).reversed())
        .toList();
  }

  private Label place(String label, double at, double edge) {
    double half = Lettering.width(label) / 2;
    double x = Math.max(left() - edge + half, Math.min(right() + edge - half, at));
    return new Label(label, x, half);
  }
}
