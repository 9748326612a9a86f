package dev.tare.report.chart;

import dev.tare.report.chart.axis.RatioScale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
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

  private final RatiosFigure figure;
  private final double width;
  private final RatioScale scale;
  private final Ticks ticks;
  private final boolean beside;
  private final int lines;

  RatiosDrawing(RatiosFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    this.ticks = new Ticks(figure.language());
    this.scale = RatioScale.of(figure);
    this.beside = labels() + results() < 0.55 * width;
    this.lines = labels() + results() <= width ? 1 : 2;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return bottom() + 2.5 * Lettering.LINE + 2;
  }

  @Override
  public void draw(Graphics2D g) {
    legend(g);
    for (int i = 0; i < figure.rows().size(); i++) {
      DrawingHint.begin(g, figure.rows().get(i).id(), pitch());
      row(g, figure.rows().get(i), TOP + i * pitch());
    }
    DrawingHint.end(g);
    scale.axis(along()).labels(g, area(bottom(), 0));
    String axis = Lettering.fit(figure.axis(), width - left());
    Lettering.left(g, ChartColour.MUTED, axis, left(), bottom() + Lettering.LINE + 5);
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
      plot(row).draw(g, area(top, BESIDE));
    } else {
      words(g, row, top, top + (lines - 1) * Lettering.LINE);
      plot(row).draw(g, area(top + lines * Lettering.LINE, BELOW));
    }
  }

  private void words(Graphics2D g, RatioRow row, double top, double below) {
    Lettering.left(g, ChartColour.INK, Lettering.fit(row.label(), width), 0, top);
    Lettering.left(g, ChartColour.INK, row.text(), width - results() + GAP, below);
    Lettering.right(g, ChartColour.of(row.tone()), row.verdict(), width, below);
  }

  private PlotPanel plot(RatioRow row) {
    return new PlotPanel(scale.axis(Tick.unlabelled(along())), new TickAxis(0, 1, List.of()))
        .verticalGrid()
        .verticalBand(
            scale.at(figure.marginLow()), scale.at(figure.marginHigh()), ChartColour.MUTED)
        .verticalLine(scale.at(1), ChartColour.INK)
        .points(List.of(scale.point(row, 0.5, area(0, 0).getWidth())));
  }

  private List<Tick> along() {
    return ticks.on(scale.values(), (int) (area(0, 0).getWidth() / 55));
  }

  private Rectangle2D area(double top, double height) {
    double right = beside ? width - results() : width - 4;
    return new Rectangle2D.Double(left(), top, right - left(), height);
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
    return figure.rows().stream()
        .map(RatioRow::label)
        .mapToDouble(Lettering::width)
        .max()
        .orElse(0);
  }

  private double results() {
    return figure.rows().stream()
        .mapToDouble(row -> Lettering.width(row.text()) + Lettering.width(row.verdict()) + 2 * GAP)
        .max()
        .orElse(0);
  }
}
