package dev.tare.report.chart;

import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.ScatterPanel;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.evidence.CausesFigure;
import java.awt.Graphics2D;
import java.util.List;

/** Small panels beside each other, as many as there is room for, then below. */
final class CausesDrawing implements Drawing {

  private static final double TOP = Lettering.LINE + 6;
  private static final double GAP = 14;

  /** The least width of a panel. */
  private static final double LEAST = 220;

  private final CausesFigure figure;
  private final double width;
  private final List<ScatterPanel> panels;
  private final int columns;

  CausesDrawing(CausesFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    Ticks ticks = new Ticks(figure.language());
    this.panels = figure.panels().stream().map(panel -> ScatterPanel.of(panel, ticks)).toList();
    this.columns = columns(panels.size(), (int) (width / LEAST));
  }

  /** At most so many, and about as many in the last row as in the others. */
  private static int columns(int panels, int most) {
    int rows = (panels + most - 1) / most;
    return (panels + rows - 1) / rows;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    int rows = (panels.size() + columns - 1) / columns;
    return TOP + rows * pitch() - GAP + 2;
  }

  private double each() {
    return (width - (columns - 1) * GAP) / columns;
  }

  private double pitch() {
    return GAP + panels.stream().mapToDouble(panel -> panel.height(each())).max().orElse(0);
  }

  @Override
  public void draw(Graphics2D g) {
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(figure.valueAxis(), width), 0, 0);
    for (int i = 0; i < panels.size(); i++) {
      double left = i % columns * (each() + GAP);
      double top = TOP + i / columns * pitch();
      DrawingHint.begin(g, figure.panels().get(i).id(), 0);
      panels.get(i).draw(g, left, top, each());
    }
    DrawingHint.end(g);
  }
}
