package dev.tare.report.chart.axis;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.Density;
import dev.tare.report.model.Density.Bin;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The value axis of each panel. One for all if the figure requires it; otherwise equal heights mean
 * equal relative changes, and where even that would flatten a stable platform to a line, each panel
 * shows only its own runs.
 */
public final class Scales {

  /** A panel's runs fill at least this share of its height. */
  private static final double FILL = 1.0 / 6;

  /** Above this ratio within one platform the axis is logarithmic. */
  private static final double LOGARITHMIC = 20;

  private Scales() {}

  public static List<Scale> of(RunsFigure figure) {
    return of(figure.series(), figure.oneScale());
  }

  public static List<Scale> of(List<RunSeries> series, boolean oneScale) {
    List<Extent> extents = series.stream().map(Extent::of).toList();
    if (oneScale) {
      Scale all = Extent.all(extents).scale();
      return extents.stream().map(extent -> all).toList();
    }
    boolean fills = showEqualChanges(series);
    return extents.stream()
        .map(extent -> fills ? extent.stretched(below(extents), above(extents)) : extent)
        .map(Extent::scale)
        .toList();
  }

  /** Whether equal heights mean equal relative changes on scales that are not one. */
  public static boolean showEqualChanges(List<RunSeries> series) {
    List<Extent> extents = series.stream().map(Extent::of).toList();
    double least = FILL * (above(extents) - below(extents));
    return extents.stream().allMatch(extent -> extent.fills(least));
  }

  private static double below(List<Extent> extents) {
    return extents.stream().mapToDouble(Extent::below).min().orElse(1);
  }

  private static double above(List<Extent> extents) {
    return extents.stream().mapToDouble(Extent::above).max().orElse(1);
  }

  /** What a platform's panel must show: runs, median and interval. */
  private record Extent(double low, double high, double centre) {

    static Extent of(RunSeries series) {
      double[] all =
          Stream.of(
                  series.density().isPresent()
                      ? DoubleStream.empty()
                      : series.dots().stream().mapToDouble(RunDot::value),
                  series.density().stream().flatMapToDouble(Extent::ends),
                  series.median().stream()
                      .flatMapToDouble(median -> DoubleStream.of(median.low(), median.high())))
              .flatMapToDouble(values -> values)
              .toArray();
      return new Extent(
          DoubleStream.of(all).min().orElse(0),
          DoubleStream.of(all).max().orElse(1),
          series.median().map(Bounds::point).orElse(0.0));
    }

    /** Of the bands; outliers beyond are drawn at the edge. */
    private static DoubleStream ends(Density density) {
      return DoubleStream.concat(
          DoubleStream.of(density.low(), density.high()),
          density.bins().stream()
              .map(Bin::wide)
              .flatMapToDouble(band -> DoubleStream.of(band.low(), band.high())));
    }

    static Extent all(List<Extent> extents) {
      return new Extent(
          extents.stream().mapToDouble(Extent::low).min().orElse(0),
          extents.stream().mapToDouble(Extent::high).max().orElse(1),
          0);
    }

    double below() {
      return centre > 0 ? low / centre : 1;
    }

    double above() {
      return centre > 0 ? high / centre : 1;
    }

    boolean fills(double share) {
      return centre > 0 && above() - below() >= share;
    }

    Extent stretched(double below, double above) {
      return new Extent(centre * below, centre * above, centre);
    }

    Scale scale() {
      return low > 0 && high / low > LOGARITHMIC
          ? Scale.ratiosAround(low, high)
          : Scale.around(low, high);
    }
  }
}
