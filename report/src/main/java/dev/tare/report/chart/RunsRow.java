package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.PanelHeading;
import dev.tare.report.chart.panel.PlotPanel;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.chart.style.Outline;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RunsFigure.RunSeries;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One platform of a runs drawing.
 *
 * @param values ticks of the value axis
 * @param deviations ticks of the axis that counts from the median; none where all share one axis
 */
record RunsRow(RunSeries series, Scale scale, List<Tick> values, List<Tick> deviations) {

  private static final double BAR = 1.2;

  static RunsRow of(RunSeries series, Scale scale, boolean ownScale, Ticks ticks, int most) {
    List<Tick> deviations =
        series
            .median()
            .map(Bounds::point)
            .filter(point -> ownScale && point > 0 && !scale.logarithmic())
            .map(point -> ticks.deviations(scale, point, most))
            .orElse(List.of());
    return new RunsRow(series, scale, ticks.on(scale, most), deviations);
  }

  PanelHeading heading() {
    return new PanelHeading(series.platform(), series.medianText(), series.noise());
  }

  void plots(Graphics2D g, Rectangle2D runs, Rectangle2D distribution, TickAxis order) {
    PlotPanel inOrder = panel(order, values);
    density().ifPresent(many -> inOrder.behind(many.inOrder()));
    inOrder.behind(levels()).points(inOrder());
    series.sessions().forEach(first -> inOrder.boundary(first - 0.5));
    inOrder.draw(g, runs);
    distribution(distribution.getWidth(), distribution.getHeight()).draw(g, distribution);
  }

  private PlotPanel distribution(double width, double height) {
    PlotPanel panel =
        panel(
                new TickAxis(0, width, List.of()),
                deviations.isEmpty() ? Tick.unlabelled(values) : List.of())
            .rightAxis(axis(deviations));
    return density()
        .map(many -> panel.behind(List.of(many.distribution(width))))
        .orElseGet(() -> panel.points(DotPlot.of(series, scale, width, height)));
  }

  private Optional<DensityPlot> density() {
    return series.density().map(many -> new DensityPlot(many, scale, ink()));
  }

  /** A short bar at the median of each session. */
  private List<Outline> levels() {
    return series.levels().stream()
        .map(
            level ->
                Outline.line(
                    List.of(
                        new Point2D.Double(level.from(), scale.at(level.median())),
                        new Point2D.Double(level.to(), scale.at(level.median()))),
                    ChartColour.INK,
                    BAR))
        .toList();
  }

  private ChartColour ink() {
    return ChartColour.slot(series.slot());
  }

  private PlotPanel panel(TickAxis along, List<Tick> ticks) {
    PlotPanel panel = new PlotPanel(along, axis(ticks)).horizontalGrid();
    ChartColour ink = ink();
    series
        .median()
        .ifPresent(
            median -> around(panel, median, ink).horizontalLine(scale.at(median.point()), ink));
    return panel;
  }

  /** A band for the interval of the median, dashes for the range of the values. */
  private PlotPanel around(PlotPanel panel, Bounds median, ChartColour ink) {
    double low = scale.at(median.low());
    double high = scale.at(median.high());
    return series.known()
        ? panel.horizontalBand(low, high, ink)
        : panel.horizontalDashes(low, ink).horizontalDashes(high, ink);
  }

  private TickAxis axis(List<Tick> ticks) {
    return new TickAxis(scale.at(scale.low()), scale.at(scale.high()), ticks);
  }

  private List<ChartPoint> inOrder() {
    double floor = scale.at(scale.low()) + 0.05 * scale.span();
    return Stream.concat(
            series.dots().stream()
                .map(
                    dot ->
                        new ChartPoint(
                            dot.run(),
                            scale.at(scale.clamped(dot.value())),
                            Marker.of(series.slot(), dot.mark(), series.hollow()),
                            dot.run())),
            series.failed().stream().map(run -> new ChartPoint(run, floor, Marker.failure(), run)))
        .toList();
  }
}
