package dev.tare.report.chart.panel;

import dev.tare.report.chart.axis.BrokenScale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.Bounds;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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

  /** Half the height of the ends of an interval. */
  private static final double END = 6;

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

  /** Draws the interval of a ratio at this height; its ends stand out of a mark upon it. */
  public void interval(Graphics2D g, Bounds ratio, ChartColour ink, double y) {
    g.setPaint(ink.colour());
    g.setStroke(INTERVAL);
    for (Zone zone : zones) {
      if (zone.overlaps(ratio.low(), ratio.high())) {
        g.draw(new Line2D.Double(zone.x(ratio.low()), y, zone.x(ratio.high()), y));
      }
    }
    g.setStroke(HAIR);
    for (double end : new double[] {ratio.low(), ratio.high()}) {
      upright(g, x(end), y - END, 2 * END);
    }
  }

  /**
   * Draws the labels of the ticks, each as near to its place as the edges permit. Of two that would
   * read as one, that of no difference stays, then the right one: it has the unit.
   */
  public void labels(Graphics2D g, double top, double edge) {
    List<Label> drawn = new ArrayList<>();
    for (Label label : places(edge)) {
      if (drawn.stream().allMatch(label::isApartFrom)) {
        Lettering.centred(g, ChartColour.MUTED, label.text(), label.x(), top);
        drawn.add(label);
      }
    }
  }

  /**
   * @param none whether it is that of no difference
   */
  private record Label(String text, double x, double half, boolean none) {

    boolean isApartFrom(Label other) {
      return Math.abs(x - other.x) >= half + other.half + APART;
    }
  }

  /** That of no difference, then from right to left. */
  private List<Label> places(double edge) {
    return zones.stream()
        .flatMap(zone -> zone.ticks().stream().map(tick -> place(tick, zone.x(tick), edge)))
        .filter(label -> !label.text().isEmpty())
        .sorted(Comparator.comparing(Label::none).thenComparingDouble(Label::x).reversed())
        .toList();
  }

  private Label place(Tick tick, double at, double edge) {
    double half = Lettering.width(tick.label()) / 2;
    double x = Math.max(left() - edge + half, Math.min(right() + edge - half, at));
    return new Label(tick.label(), x, half, tick.at() == 1);
  }
}
