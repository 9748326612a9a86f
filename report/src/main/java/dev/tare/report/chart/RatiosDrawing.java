package dev.tare.report.chart;

import dev.tare.report.chart.axis.RatioZones;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.RatioAxis;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.RatioRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A forest plot: one row for each ratio, its interval around the line of no difference. The text is
 * beside the plot if there is room, otherwise above each row.
 */
final class RatiosDrawing implements Drawing {

  private static final double GAP = 12;
  private static final double TOP = Lettering.LINE + 8;
  private static final double BESIDE = 24;
  private static final double BELOW = 20;
  private static final double RADIUS = 4;

  /** How far a label may stand out of the axis. */
  private static final double EDGE = 4;

  private final RatiosFigure figure;
  private final double width;
  private final boolean beside;
  private final int lines;
  private final RatioAxis axis;

  RatiosDrawing(RatiosFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    this.beside = labels() + results() < 0.55 * width;
    this.lines = labels() + results() <= width ? 1 : 2;
    this.axis = axis(figure, left(), right() - left());
  }

  private static RatioAxis axis(RatiosFigure figure, double left, double width) {
    return new RatioAxis(
        RatioZones.of(figure, left, width, new Ticks(figure.language())),
        figure.marginLow(),
        figure.marginHigh());
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return bottom() + (1.5 + titles().size()) * Lettering.LINE + 2;
  }

  @Override
  public void draw(Graphics2D g) {
    legend(g);
    for (int i = 0; i < figure.rows().size(); i++) {
      DrawingHint.begin(g, figure.rows().get(i).id(), pitch());
      row(g, figure.rows().get(i), TOP + i * pitch());
    }
    DrawingHint.end(g);
    axis.labels(g, bottom() + 3, EDGE);
    for (int i = 0; i < titles().size(); i++) {
      double top = bottom() + (1 + i) * Lettering.LINE + 5;
      Lettering.left(g, ChartColour.MUTED, titles().get(i), left(), top);
    }
  }

  private List<String> titles() {
    String kind = figure.kindText().isEmpty() ? "" : "; " + figure.kindText();
    return Lettering.lines(figure.axis() + kind, width - left(), 2);
  }

  /** The legend of the band. */
  private void legend(Graphics2D g) {
    g.setPaint(ChartColour.MUTED.faint());
    g.fill(new Rectangle2D.Double(left(), 2, 14, 11));
    String text = Lettering.fit(figure.marginText(), width - left() - 20);
    Lettering.left(g, ChartColour.MUTED, text, left() + 20, 0);
  }

  private void row(Graphics2D g, RatioRow row, double top) {
    if (beside) {
      words(g, row, top + 4, top + 4);
      plot(g, row, top, BESIDE);
    } else {
      words(g, row, top, top + (lines - 1) * Lettering.LINE);
      plot(g, row, top + lines * Lettering.LINE, BELOW);
    }
  }

  private void words(Graphics2D g, RatioRow row, double top, double below) {
    Lettering.left(g, ChartColour.INK, Lettering.fit(row.label(), width), 0, top);
    Lettering.left(g, ChartColour.INK, row.text(), width - results() + GAP, below);
    Lettering.right(g, ChartColour.of(row.tone()), row.verdict(), width, below);
  }

  private void plot(Graphics2D g, RatioRow row, double top, double height) {
    double middle = top + height / 2;
    axis.draw(g, top, height);
    axis.interval(g, row.ratio(), ChartColour.slot(row.slot()), middle);
    Marker symbol =
        row.hollow() ? Marker.hollow(row.slot(), RADIUS) : Marker.of(row.slot(), RADIUS);
    symbol.draw(g, axis.x(row.ratio().point()), middle);
  }

  private double right() {
    return beside ? width - results() : width - 4;
  }

  private double left() {
    return beside ? labels() + GAP : 4;
  }

  private double bottom() {
    return TOP + figure.rows().size() * pitch() - (beside ? 0 : GAP / 2);
  }

  private double pitch() {
    return beside ? BESIDE : lines * Lettering.LINE + BELOW + GAP / 2;
  }

  private double labels() {
    return figure.all().stream().map(RatioRow::label).mapToDouble(Lettering::width).max().orElse(0);
  }

  private double results() {
    return figure.all().stream()
        .mapToDouble(row -> Lettering.width(row.text()) + Lettering.width(row.verdict()) + 2 * GAP)
        .max()
        .orElse(0);
  }
}
