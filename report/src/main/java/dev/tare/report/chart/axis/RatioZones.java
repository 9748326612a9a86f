package dev.tare.report.chart.axis;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.AxisKind;
import dev.tare.report.model.RatiosFigure.RatioRow;
import java.util.List;

/** The axis of a forest plot in pieces: it shows every interval, the margin and 1. */
public final class RatioZones {

  /** Ratios that span more than this do not fit a linear axis. */
  private static final double LINEAR = 2;

  /** The least distance of ticks, in drawing units. */
  private static final double DISTANCE = 55;

  private RatioZones() {}

  /** Broken if some ratios are near 1 and others far from it. */
  public static AxisKind kind(List<Bounds> ratios) {
    if (most(ratios) / least(ratios) <= LINEAR) {
      return AxisKind.LINEAR;
    }
    return ratios.stream().anyMatch(BrokenScale::isNear) ? AxisKind.BROKEN : AxisKind.LOGARITHMIC;
  }

  private static double least(List<Bounds> ratios) {
    return Math.min(1, ratios.stream().mapToDouble(Bounds::low).min().orElse(1));
  }

  private static double most(List<Bounds> ratios) {
    return Math.max(1, ratios.stream().mapToDouble(Bounds::high).max().orElse(1));
  }

  /** From left to right, in drawing units. */
  public static List<Zone> of(RatiosFigure figure, double left, double width, Ticks ticks) {
    List<Bounds> ratios = figure.rows().stream().map(RatioRow::ratio).toList();
    if (figure.kind() != AxisKind.BROKEN) {
      return List.of(Zone.of(whole(figure, ratios), left, width, (s, w) -> every(ticks, s, w)));
    }
    BrokenScale scale = BrokenScale.of(ratios, figure.marginLow(), figure.marginHigh());
    return scale.zones(
        ratios,
        left,
        scale.near(List.of(ratios), width),
        (part, wide) -> every(ticks, part, wide),
        (part, wide) -> ticks.factors(part, wide, false));
  }

  private static List<Tick> every(Ticks ticks, Scale scale, double width) {
    return ticks.on(scale, (int) (width / DISTANCE));
  }

  private static Scale whole(RatiosFigure figure, List<Bounds> ratios) {
    double low = Math.min(figure.marginLow(), least(ratios));
    double high = Math.max(figure.marginHigh(), most(ratios));
    return figure.kind() == AxisKind.LOGARITHMIC
        ? Scale.ratiosAround(low, high)
        : Scale.around(low, high);
  }
}
