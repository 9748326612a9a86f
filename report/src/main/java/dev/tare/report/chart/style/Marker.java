package dev.tare.report.chart.style;

import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.RunsFigure.OutlierMark;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The symbol of a point. */
public interface Marker {

  /** Half the size of a run's symbol. */
  double RADIUS = 2.3;

  /** The number of symbols. */
  int SYMBOLS = 6;

  void draw(Graphics2D g, double x, double y);

  /** A platform's symbol. */
  static Marker of(int slot, double radius) {
    return (g, x, y) -> {
      g.setPaint(ChartColour.slot(slot).colour());
      g.fill(shape(slot, x, y, radius));
    };
  }

  /** A platform's symbol as an outline on paper. */
  static Marker hollow(int slot, double radius) {
    return (g, x, y) -> {
      g.setPaint(ChartColour.PAPER.colour());
      g.fill(shape(slot, x, y, radius));
      g.setPaint(ChartColour.slot(slot).colour());
      g.setStroke(new BasicStroke(1.5f));
      g.draw(shape(slot, x, y, radius));
    };
  }

  /** A run; hollow where its value is implausible. */
  static Marker of(int slot, OutlierMark mark, boolean hollow) {
    return hollow ? outline(slot) : of(slot, mark);
  }

  private static Marker outline(int slot) {
    return (g, x, y) -> {
      g.setPaint(ChartColour.slot(slot).colour());
      g.setStroke(new BasicStroke(0.8f));
      g.draw(shape(slot, x, y, RADIUS));
    };
  }

  /** A run: mild outliers have one ring, severe ones two. */
  static Marker of(int slot, OutlierMark mark) {
    Marker dot = of(slot, RADIUS);
    return switch (mark) {
      case NONE -> dot;
      case MILD -> dot.under(ring(4.5));
      case SEVERE -> dot.under(ring(4.5)).under(ring(6.2));
    };
  }

  /** A campaign: suspects have a ring, alarms two; one without a claim is crossed out. */
  static Marker of(int slot, HistoryFigure.CampaignMark mark) {
    return switch (mark) {
      case NONE -> of(slot, OutlierMark.NONE);
      case SUSPECT -> of(slot, OutlierMark.MILD);
      case ALARM -> of(slot, OutlierMark.SEVERE);
      case UNUSABLE -> failure();
    };
  }

  /** A run without a value. */
  static Marker failure() {
    return (g, x, y) -> {
      g.setPaint(ChartColour.BAD.colour());
      g.setStroke(new BasicStroke(1.4f));
      g.draw(new Line2D.Double(x - 3, y - 3, x + 3, y + 3));
      g.draw(new Line2D.Double(x - 3, y + 3, x + 3, y - 3));
    };
  }

  private static Marker ring(double radius) {
    return (g, x, y) -> {
      g.setPaint(ChartColour.INK.colour());
      g.setStroke(new BasicStroke(0.8f));
      g.draw(circle(x, y, radius));
    };
  }

  private Marker under(Marker other) {
    return (g, x, y) -> {
      draw(g, x, y);
      other.draw(g, x, y);
    };
  }

  private static Shape shape(int slot, double x, double y, double r) {
    return switch (symbol(slot)) {
      case 1 -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
      case 2 -> polygon(x, y - 1.3 * r, x + 1.25 * r, y + 0.9 * r, x - 1.25 * r, y + 0.9 * r);
      case 3 -> polygon(x, y - 1.35 * r, x + 1.35 * r, y, x, y + 1.35 * r, x - 1.35 * r, y);
      case 4 -> polygon(x, y + 1.3 * r, x + 1.25 * r, y - 0.9 * r, x - 1.25 * r, y - 0.9 * r);
      case 5 -> plus(x, y, 1.3 * r, 0.5 * r);
      default -> circle(x, y, r);
    };
  }

  /** Neighbouring colours have different symbols, and so have the slots of one colour. */
  private static int symbol(int slot) {
    return Math.floorMod(slot % ChartColour.SLOTS + slot / ChartColour.SLOTS, SYMBOLS);
  }

  private static Shape plus(double x, double y, double r, double w) {
    return polygon(
        x - w, y - r, x + w, y - r, x + w, y - w, x + r, y - w, x + r, y + w, x + w, y + w, x + w,
        y + r, x - w, y + r, x - w, y + w, x - r, y + w, x - r, y - w, x - w, y - w);
  }

  private static Shape circle(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
