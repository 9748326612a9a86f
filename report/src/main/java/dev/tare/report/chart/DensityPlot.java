package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Outline;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Density;
import dev.tare.report.model.Density.Bin;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Many runs as nested bands around their medians, and their distribution as an area. */
record DensityPlot(Density density, Scale scale, ChartColour ink) {

  private static final double MEDIAN = 1.3;

  /** Steps of the distribution, from the bottom of the panel to its top. */
  private static final int ROWS = 42;

  /** Bands and medians in run order. */
  List<Outline> inOrder() {
    return List.of(
        Outline.area(band(Bin::wide), ink),
        Outline.area(band(Bin::narrow), ink),
        Outline.line(line(bin -> bin.narrow().point()), ink, MEDIAN));
  }

  private List<Point2D> band(Function<Bin, Bounds> bounds) {
    List<Point2D> outline = new ArrayList<>(line(bin -> bounds.apply(bin).high()));
    List<Point2D> below = new ArrayList<>(line(bin -> bounds.apply(bin).low()));
    Collections.reverse(below);
    outline.addAll(below);
    return outline;
  }

  /** From the first run to the last; between the middles of the bins. */
  private List<Point2D> line(Function<Bin, Double> value) {
    List<Bin> bins = density.bins();
    List<Point2D> points = new ArrayList<>();
    points.add(point(bins.get(0).from(), value.apply(bins.get(0))));
    bins.forEach(bin -> points.add(point(bin.middle(), value.apply(bin))));
    Bin last = bins.get(bins.size() - 1);
    points.add(point(last.to(), value.apply(last)));
    return points;
  }

  private Point2D point(double run, double value) {
    return new Point2D.Double(run, scale.at(value));
  }

  /** As wide at each value as runs are frequent; at most this wide. */
  Outline distribution(double width) {
    int[] counts = counts();
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    List<Point2D> outline = new ArrayList<>(List.of(new Point2D.Double(0, bottom())));
    for (int row = 0; row < ROWS; row++) {
      double reach = counts[row] * width / most;
      outline.add(new Point2D.Double(reach, bottom() + row * scale.span() / ROWS));
      outline.add(new Point2D.Double(reach, bottom() + (row + 1) * scale.span() / ROWS));
    }
    outline.add(new Point2D.Double(0, bottom() + scale.span()));
    return Outline.area(outline, ink);
  }

  private int[] counts() {
    int[] counts = new int[ROWS];
    for (double value : density.quantiles()) {
      double place = (scale.at(value) - bottom()) / scale.span() * ROWS;
      if (place >= 0 && place < ROWS) {
        counts[(int) place]++;
      }
    }
    return counts;
  }

  private double bottom() {
    return scale.at(scale.low());
  }
}
