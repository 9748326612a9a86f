package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Scales;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.PanelHeading;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.Density.Bin;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Panels stacked vertically: the runs in order on the left, their distribution on the right. */
final class RunsDrawing implements Drawing {

  private static final double TOP = Lettering.LINE + 6;
  private static final double GAP = 12;

  /** Room at each end of the order, so that the rings of an outlier are whole. */
  private static final double RING = 8;

  private final RunsFigure figure;
  private final double width;
  private final double panel;
  private final Ticks ticks;
  private final List<RunsRow> rows;
  private final RunsColumns columns;
  private final int headingLines;

  RunsDrawing(RunsFigure figure, double width) {
    this(figure, width, panel(figure.series().size()));
  }

  RunsDrawing(RunsFigure figure, double width, double panel) {
    this.figure = figure;
    this.width = width;
    this.panel = panel;
    this.ticks = new Ticks(figure.language());
    this.rows = rows(figure, panel, ticks);
    this.columns =
        RunsColumns.of(
            width,
            rows.stream().map(RunsRow::values).mapToDouble(Tick::widest).max().orElse(0),
            rows.stream().map(RunsRow::deviations).mapToDouble(Tick::widest).max().orElse(0));
    this.headingLines =
        PanelHeading.lines(rows.stream().map(RunsRow::heading).toList(), columns.right());
  }

  private static List<RunsRow> rows(RunsFigure figure, double panel, Ticks ticks) {
    List<Scale> scales = Scales.of(figure);
    int most = (int) panel / 17;
    boolean own = !figure.oneScale();
    return IntStream.range(0, scales.size())
        .mapToObj(i -> RunsRow.of(figure.series().get(i), scales.get(i), own, ticks, most))
        .toList();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return TOP + rows.size() * pitch() + (titleLines() + 1) * Lettering.LINE + 2;
  }

  @Override
  public void draw(Graphics2D g) {
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(figure.valueAxis(), width), 0, 0);
    for (int i = 0; i < rows.size(); i++) {
      double top = TOP + i * pitch();
      double plots = top + heading();
      DrawingHint.begin(g, figure.series().get(i).id(), pitch());
      rows.get(i).heading().draw(g, top, headingLines, columns.right());
      rows.get(i)
          .plots(g, columns.runs(plots, panel), columns.distribution(plots, panel), order(false));
    }
    DrawingHint.end(g);
    order(true).labels(g, columns.runs(TOP + rows.size() * pitch() - GAP, 0), width);
    titles(g, TOP + rows.size() * pitch() + 6);
  }

  private double heading() {
    return headingLines * Lettering.LINE + 4;
  }

  /** Many panels are lower, so that all are visible at once. */
  private static double panel(int rows) {
    return rows <= 4 ? 84 : rows <= 6 ? 66 : 46;
  }

  private double pitch() {
    return heading() + panel + GAP;
  }

  /** The axis that counts the runs; its labels are below the last panel. */
  private TickAxis order(boolean labelled) {
    int last = lastRun();
    double wide = columns.runs(0, 1).getWidth();
    double room = Math.max(1, last * RING / wide);
    List<Tick> numbers = labelled ? ticks.counting(last, (int) (wide / 45)) : List.of();
    return new TickAxis(1 - room, last + room, numbers);
  }

  private int lastRun() {
    return figure.series().stream().flatMapToInt(RunsDrawing::runs).max().orElse(1);
  }

  private static IntStream runs(RunSeries series) {
    return Stream.of(
            series.dots().stream().map(RunDot::run),
            series.density().stream().flatMap(runs -> runs.bins().stream().map(Bin::to)),
            series.failed().stream())
        .flatMap(runs -> runs)
        .mapToInt(run -> run);
  }

  private void titles(Graphics2D g, double top) {
    Lettering.left(
        g,
        ChartColour.MUTED,
        Lettering.fit(figure.runAxis(), width - columns.left()),
        columns.left(),
        top);
    Lettering.right(
        g,
        ChartColour.MUTED,
        figure.distributionTitle(),
        columns.right(),
        top + (titleLines() - 1) * Lettering.LINE);
  }

  /** One if both titles fit on a line, otherwise two. */
  private int titleLines() {
    double both = Lettering.width(figure.runAxis()) + Lettering.width(figure.distributionTitle());
    return both + GAP <= columns.right() - columns.left() ? 1 : 2;
  }
}
