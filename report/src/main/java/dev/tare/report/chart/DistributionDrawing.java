package dev.tare.report.chart;

import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.CurvesPanel;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.evidence.DistributionFigure;
import java.awt.Graphics2D;
import java.util.List;

/** Panels of lines beside each other if there is room, otherwise below each other. */
final class DistributionDrawing implements Drawing {

  private static final double TOP = Lettering.LINE + 6;
  private static final double GAP = 18;

  /** The least width of a panel. */
  private static final double LEAST = 330;

  private final DistributionFigure figure;
  private final double width;
  private final double each;
  private final int columns;
  private final List<CurvesPanel> panels;

  DistributionDrawing(DistributionFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    this.columns = Math.max(1, Math.min(figure.panels().size(), (int) (width / LEAST)));
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
    int rows = (panels.size() + columns - 1) / columns;
    return TOP + rows * pitch() - GAP + 2;
  }

  private double legend() {
    return panels.stream().mapToDouble(CurvesPanel::legendHeight).max().orElse(0);
  }

  private double pitch() {
    return legend() + CurvesPanel.HEIGHT + GAP;
  }

  @Override
  public void draw(Graphics2D g) {
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(figure.shareAxis(), width), 0, 0);
    for (int i = 0; i < panels.size(); i++) {
      double left = i % columns * (each + GAP);
      panels.get(i).draw(g, left, TOP + i / columns * pitch(), legend());
    }
  }
}
