package dev.tare.report.chart.axis;

import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The axis that all panels of an overview share: linear around 1, logarithmic beyond a break, so
 * that one very slow platform does not flatten the others. A panel has the far pieces only where it
 * needs them.
 *
 * @param below ratios below those near 1
 * @param near ratios around 1
 * @param above ratios above those near 1
 */
public record BrokenScale(Scale below, Scale near, Scale above) {

  /** Between the pieces, in drawing units. */
  public static final double BREAK = 9;

  private static final double LOW = 0.78;
  private static final double HIGH = 1.32;

  /** The band of the margin never ends at an edge. */
  private static final double ROOM = 1.03;

  /** The least factor from one end of a far piece to the other. */
  private static final double LEAST = 2;

  /** The least distance of ticks in per cent, in drawing units. */
  private static final double PERCENT = 36;

  /** The width of a far piece, where that near 1 is 1. */
  private static final double FAR = 0.7;

  public static BrokenScale of(OverviewFigure figure) {
    double low = Math.min(LOW, figure.marginLow() / ROOM);
    double high = Math.max(HIGH, figure.marginHigh() * ROOM);
    double least = ends(figure).filter(end -> end > 0).min().orElse(1);
    double most = Math.min(ends(figure).max().orElse(1), Double.MAX_VALUE / 2);
    return new BrokenScale(
        new Scale(Math.min(low / LEAST, least / ROOM), low, true),
        new Scale(low, high, false),
        new Scale(high, Math.max(high * LEAST, most * ROOM), true));
  }

  private static DoubleStream ends(OverviewFigure figure) {
    return figure.panels().stream().flatMapToDouble(BrokenScale::ends);
  }

  private static DoubleStream ends(BenchmarkPanel panel) {
    return panel.spots().stream()
        .map(Spot::ratio)
        .flatMap(ratio -> ratio.stream())
        .flatMapToDouble(ratio -> DoubleStream.of(ratio.low(), ratio.high()));
  }

  /** The width of a panel whose piece near 1 has this width. */
  public double width(BenchmarkPanel panel, double near) {
    int far = (isBelow(panel) ? 1 : 0) + (isAbove(panel) ? 1 : 0);
    return near * (1 + far * FAR) + far * BREAK;
  }

  /** The widest piece near 1 of panels that share this width. */
  public double near(List<BenchmarkPanel> panels, double width) {
    double fixed = panels.stream().mapToDouble(panel -> width(panel, 0)).sum();
    double each = panels.stream().mapToDouble(panel -> width(panel, 1) - width(panel, 0)).sum();
    return (width - fixed) / each;
  }

  /** The pieces of a panel from left to right. */
  public List<Zone> zones(BenchmarkPanel panel, double left, double width, Ticks ticks) {
    List<Zone> zones = new ArrayList<>();
    double far = FAR * width;
    double next = left;
    if (isBelow(panel)) {
      zones.add(new Zone(below, next, far, ticks.factors(below, far)));
      next += far + BREAK;
    }
    zones.add(
        new Zone(near, next, width, ticks.overheads(near, Math.max(2, (int) (width / PERCENT)))));
    if (isAbove(panel)) {
      double right = next + width + BREAK;
      zones.add(new Zone(above, right, far, ticks.factors(above, far)));
    }
    return zones;
  }

  private boolean isBelow(BenchmarkPanel panel) {
    return ends(panel).anyMatch(end -> end < near.low());
  }

  private boolean isAbove(BenchmarkPanel panel) {
    return ends(panel).anyMatch(end -> end > near.high());
  }

  /** The place of a ratio in the pieces of a panel. */
  public static double x(List<Zone> zones, double ratio) {
    return zones.stream()
        .filter(zone -> zone.scale().contains(ratio))
        .findFirst()
        .or(() -> zones.stream().filter(zone -> ratio < zone.scale().low()).findFirst())
        .orElse(zones.get(zones.size() - 1))
        .x(ratio);
  }
}
