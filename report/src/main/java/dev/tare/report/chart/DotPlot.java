package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The distribution of a sample as a dot plot: runs of about the same value are side by side, so the
 * length of a row shows their number. A row is as high as a dot.
 */
final class DotPlot {

  private static final double DIAMETER = 2 * Marker.RADIUS + 0.5;

  private DotPlot() {}

  /** Every run once, in an area of this size; from left to right in drawing units. */
  static List<ChartPoint> of(RunSeries series, Scale scale, double width, double height) {
    double row = scale.span() * DIAMETER / height;
    TreeMap<Long, List<RunDot>> rows =
        series.dots().stream()
            .collect(
                Collectors.groupingBy(
                    dot -> (long) Math.floor((scale.at(dot.value()) - bottom(scale)) / row),
                    TreeMap::new,
                    Collectors.toList()));
    int longest = rows.values().stream().mapToInt(List::size).max().orElse(1);
    double step = Math.min(DIAMETER, (width - 2 * DIAMETER) / longest);
    List<ChartPoint> points = new ArrayList<>();
    rows.forEach(
        (number, dots) -> {
          double up = bottom(scale) + (number + 0.5) * row;
          for (int i = 0; i < dots.size(); i++) {
            Marker marker = Marker.of(series.slot(), dots.get(i).mark(), series.hollow());
            points.add(new ChartPoint(1.5 * DIAMETER + i * step, up, marker, dots.get(i).run()));
          }
        });
    return points;
  }

  private static double bottom(Scale scale) {
    return scale.at(scale.low());
  }
}
