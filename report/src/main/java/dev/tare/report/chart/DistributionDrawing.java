package dev.tare.report.chart;

import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.CurvesPanel;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.evidence.DistributionFigure;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;

/** Panels of lines beside each other if there is room, otherwise below each other. */
final class DistributionDrawing implements Drawing {

  private static final double TOP = Lettering.LINE + 6;
  private static final double GAP = 18;

  /** The least width of a panel on a page. */
  private static final double LEAST = 265;

  private final DistributionFigure figure;
  private final double width;
  private final double each;
  private final int columns;
  private final List<CurvesPanel> panels;

  DistributionDrawing(DistributionFigure figure, double width) {
    this(figure, width, LEAST);
  }

  /**
   * Lays out panels.
   *
   * @param least the least width of one
   */
  DistributionDrawing(DistributionFigure figure, double width, double least) {
    this.figure = figure;
    this.width = width;
    this.columns = Math.max(1, Math.min(figure.panels().size(), (int) (width / least)));
    this.each = (width - (columns - 1) * GAP) / columns;
    Ticks ticks = new Ticks(figure.language());
    this.panels =
        figure.panels().stream()
            .map(panel -> CurvesPanel.of(panel, figure.valueAxis(), each, ticks))
            .toList();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return top(rows()) - GAP + 2;
  }

  private int rows() {
    return (panels.size() + columns - 1) / columns;
  }

  private double legend(int row) {
    return panels.subList(row * columns, Math.min(panels.size(), (row + 1) * columns)).stream()
        .mapToDouble(CurvesPanel::legendHeight)
        .max()
        .orElse(0);
  }

  /** Of a row; of the one after the last, where it would be. */
  private double top(int row) {
    return TOP
        + IntStream.range(0, row).mapToDouble(i -> legend(i) + CurvesPanel.HEIGHT + GAP).sum();
  }

  @Override
  public void draw(Graphics2D g) {
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(figure.shareAxis(), width), 0, 0);
    for (int i = 0; i < panels.size(); i++) {
      double left = i % columns * (each + GAP);
      panels.get(i).draw(g, left, top(i / columns), legend(i / columns));
    }
  }
}
