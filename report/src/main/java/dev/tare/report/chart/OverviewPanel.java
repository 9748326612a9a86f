package dev.tare.report.chart;

import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.panel.RatioAxis;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.Nights;
import dev.tare.report.model.OverviewFigure.Spot;
import dev.tare.report.model.OverviewFigure.SpotKind;
import dev.tare.report.model.Tone;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A benchmark in an overview: for each platform a value and, below it, its place on the axis.
 *
 * @param zones the pieces of the axis
 */
record OverviewPanel(OverviewFigure figure, BenchmarkPanel panel, List<Zone> zones) {

  /** From the top of a row to its axis, and the height of the axis. */
  static final double AXIS = 17;

  static final double THICK = 15;

  /** Lines of nights are beside the value; shorter ones say nothing. */
  private static final double NIGHTS = 60;

  private static final double LEAST_NIGHTS = 16;
  private static final double RADIUS = 4.2;

  static final double ROW = AXIS + THICK + 5;

  double left() {
    return zones.get(0).left();
  }

  double right() {
    return zones.get(zones.size() - 1).right();
  }

  /** Draws a platform's spot, unless it is absent. */
  void draw(Graphics2D g, int platform, double top) {
    Spot spot = panel.spots().get(platform);
    if (spot.kind() == SpotKind.VALUE || isTooLong(spot)) {
      lines(g, spot, top);
    } else {
      axis().draw(g, top + AXIS, THICK);
      text(g, spot, top);
      spot.nights().ifPresent(nights -> nights(g, nights, spot, platform, top));
      symbol(g, spot, figure.platforms().get(platform).slot(), top + AXIS + THICK / 2);
    }
  }

  /** Numbers are never cut off. */
  private boolean isTooLong(Spot spot) {
    return Lettering.width(spot.text()) > right() - left();
  }

  /** A value in place of the axis: the number, and below it the unit. */
  private void lines(Graphics2D g, Spot spot, double top) {
    List<String> lines = Lettering.lines(spot.text().replace('\u00a0', ' '), right() - left(), 2);
    for (int i = 0; i < lines.size(); i++) {
      double y = top + (lines.size() == 1 ? AXIS / 2 : i * Lettering.LINE);
      Lettering.centred(g, ink(spot), lines.get(i), (left() + right()) / 2, y);
    }
  }

  private void text(Graphics2D g, Spot spot, double top) {
    Lettering.centred(g, ink(spot), spot.text(), middle(spot), top);
  }

  /** The middle of a value: at its point, but inside the panel. */
  private double middle(Spot spot) {
    double half = Lettering.width(spot.text()) / 2;
    return Math.max(left() + half, Math.min(right() - half, x(spot)));
  }

  /** On the side of the value where more room is. */
  private void nights(Graphics2D g, Nights nights, Spot spot, int platform, double top) {
    double half = Lettering.width(spot.text()) / 2 + 6;
    double before = middle(spot) - half - left();
    double after = right() - middle(spot) - half;
    double width = Math.min(NIGHTS, Math.max(before, after));
    double x = before > after ? left() : right() - width;
    ChartColour ink = ChartColour.slot(figure.platforms().get(platform).slot());
    if (width >= LEAST_NIGHTS) {
      new NightsLine(nights, ink, new Rectangle2D.Double(x, top + 1, width, 12)).draw(g);
    }
  }

  private static ChartColour ink(Spot spot) {
    return spot.tone() == Tone.NEUTRAL ? ChartColour.INK : ChartColour.of(spot.tone());
  }

  private double x(Spot spot) {
    return axis().x(spot.ratio().map(Bounds::point).orElse(1.0));
  }

  RatioAxis axis() {
    return new RatioAxis(zones, figure.marginLow(), figure.marginHigh());
  }

  private void symbol(Graphics2D g, Spot spot, int slot, double y) {
    spot.ratio().ifPresent(ratio -> axis().interval(g, ratio, ChartColour.slot(slot), y));
    Marker marker =
        spot.kind() == SpotKind.UNDECIDED ? Marker.hollow(slot, RADIUS) : Marker.of(slot, RADIUS);
    marker.draw(g, x(spot), y);
  }
}
