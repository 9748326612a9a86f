package dev.tare.report.chart.axis;

import dev.tare.report.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis of ratios with a break: linear around 1, logarithmic beyond a break, so that one very
 * slow platform does not flatten the others. A panel has the far pieces only where it needs them.
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

  /** The width of a far piece, where that near 1 is 1. */
  private static final double FAR = 0.7;

  /** For all of these ratios, and for the band of the margin. */
  public static BrokenScale of(List<Bounds> ratios, double marginLow, double marginHigh) {
    double low = Math.min(LOW, marginLow / ROOM);
    double high = Math.max(HIGH, marginHigh * ROOM);
    double least = ends(ratios).filter(end -> end > 0).min().orElse(1);
    double most = Math.min(ends(ratios).max().orElse(1), Double.MAX_VALUE / 2);
    return new BrokenScale(
        new Scale(Math.min(low / LEAST, least / ROOM), low, true),
        new Scale(low, high, false),
        new Scale(high, Math.max(high * LEAST, most * ROOM), true));
  }

  /** Whether a ratio or its interval is in the piece near 1. */
  public static boolean isNear(Bounds ratio) {
    return ratio.low() < HIGH && ratio.high() > LOW;
  }

  private static DoubleStream ends(List<Bounds> ratios) {
    return ratios.stream().flatMapToDouble(ratio -> DoubleStream.of(ratio.low(), ratio.high()));
  }

  /** The width of a panel with these ratios, whose piece near 1 has this width. */
  public double width(List<Bounds> ratios, double near) {
    int far = (isBelow(ratios) ? 1 : 0) + (isAbove(ratios) ? 1 : 0);
    return near * (1 + far * FAR) + far * BREAK;
  }

  /** The widest piece near 1 of panels that share this width. */
  public double near(List<List<Bounds>> panels, double width) {
    double fixed = panels.stream().mapToDouble(panel -> width(panel, 0)).sum();
    double each = panels.stream().mapToDouble(panel -> width(panel, 1) - width(panel, 0)).sum();
    return (width - fixed) / each;
  }

  /**
   * The pieces of a panel from left to right.
   *
   * @param ticks of the piece near 1, which has this width
   * @param factors of the far pieces
   */
  public List<Zone> zones(
      List<Bounds> ratios,
      double left,
      double width,
      Zone.Labelling ticks,
      Zone.Labelling factors) {
    List<Zone> zones = new ArrayList<>();
    double far = FAR * width;
    double next = left;
    if (isBelow(ratios)) {
      zones.add(Zone.of(below, next, far, factors));
      next += far + BREAK;
    }
    zones.add(Zone.of(near, next, width, ticks));
    if (isAbove(ratios)) {
      zones.add(Zone.of(above, next + width + BREAK, far, factors));
    }
    return zones;
  }

  private boolean isBelow(List<Bounds> ratios) {
    return ends(ratios).anyMatch(end -> end < near.low());
  }

  private boolean isAbove(List<Bounds> ratios) {
    return ends(ratios).anyMatch(end -> end > near.high());
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
