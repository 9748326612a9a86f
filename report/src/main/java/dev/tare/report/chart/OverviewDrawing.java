package dev.tare.report.chart;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Hatching;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.Glyph;
import dev.tare.report.model.OverviewFigure.LegendEntry;
import dev.tare.report.model.OverviewFigure.Spot;
import dev.tare.report.model.OverviewFigure.SpotKind;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Platforms by benchmarks; panels that do not fit beside each other go on below. */
final class OverviewDrawing implements Drawing {

  private static final int TITLE_LINES = 3;
  private static final double BELOW = 22;

  private final OverviewFigure figure;
  private final double width;
  private final OverviewRows rows;
  private final OverviewLegend legend;
  private final List<String> axis;

  OverviewDrawing(OverviewFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    this.rows = OverviewRows.of(figure, width);
    this.legend = OverviewLegend.of(legend(), width);
    this.axis =
        figure.panels().stream().allMatch(BenchmarkPanel::isEmpty)
            ? List.of()
            : Lettering.lines(isBroken() ? figure.axis() : figure.wholeAxis(), width, TITLE_LINES);
  }

  private boolean isBroken() {
    return rows.rows().stream().flatMap(List::stream).anyMatch(panel -> panel.zones().size() > 1);
  }

  /** A break is explained where there is one. */
  private List<LegendEntry> legend() {
    return figure.legend().stream()
        .filter(entry -> isBroken() || entry.glyph() != Glyph.BREAK)
        .toList();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return rows.rows().stream().mapToDouble(this::height).sum()
        + axis.size() * Lettering.LINE
        + legend.height()
        + 10;
  }

  private double height(List<OverviewPanel> row) {
    return titles(row) + figure.platforms().size() * rows.pitch() + BELOW;
  }

  /** The height of the titles of a row of panels. */
  private static double titles(List<OverviewPanel> row) {
    return 8 + Lettering.LINE * row.stream().mapToInt(p -> title(p).size()).max().orElse(1);
  }

  private static List<String> title(OverviewPanel panel) {
    return Lettering.lines(
        panel.panel().title(), panel.right() - panel.left() + OverviewRows.EDGE, TITLE_LINES);
  }

  @Override
  public void draw(Graphics2D g) {
    double top = 0;
    for (List<OverviewPanel> row : rows.rows()) {
      row(g, row, top);
      top += height(row);
    }
    for (String line : axis) {
      Lettering.left(g, ChartColour.MUTED, line, 0, top);
      top += Lettering.LINE;
    }
    legend.draw(g, top + 6);
  }

  private void row(Graphics2D g, List<OverviewPanel> row, double top) {
    double first = top + titles(row);
    row.forEach(panel -> title(g, panel, first));
    for (int i = 0; i < figure.platforms().size(); i++) {
      double y = first + i * rows.pitch();
      DrawingHint.begin(g, figure.platforms().get(i).id(), rows.pitch());
      rule(g, row, y - 3);
      label(g, i, y);
      for (OverviewPanel panel : row) {
        if (spot(panel, i).kind() != SpotKind.ABSENT) {
          panel.draw(g, i, y);
        }
      }
      absent(g, row, i, y);
    }
    DrawingHint.end(g);
    double below = first + figure.platforms().size() * rows.pitch() - 4;
    row.stream()
        .filter(panel -> !panel.panel().isEmpty())
        .forEach(panel -> panel.axis().labels(g, below, OverviewRows.EDGE));
  }

  private static void title(Graphics2D g, OverviewPanel panel, double bottom) {
    List<String> lines = title(panel);
    for (int i = 0; i < lines.size(); i++) {
      double y = bottom - 6 - (lines.size() - i) * Lettering.LINE;
      Lettering.left(g, ChartColour.INK, lines.get(i), panel.left(), y);
    }
  }

  private static void rule(Graphics2D g, List<OverviewPanel> row, double y) {
    g.setPaint(ChartColour.GRID.colour());
    g.setStroke(new BasicStroke(0.7f));
    g.draw(new Line2D.Double(0, y, row.get(row.size() - 1).right(), y));
  }

  private void label(Graphics2D g, int platform, double top) {
    List<String> lines = OverviewRows.name(figure.platforms().get(platform), rows.labels());
    double first = top + (lines.size() == 1 ? OverviewPanel.AXIS / 2 : 0);
    for (int i = 0; i < lines.size(); i++) {
      Lettering.left(g, ChartColour.INK, lines.get(i), 0, first + i * Lettering.LINE);
    }
  }

  /** Neighbours without a value for the same reason share one area. */
  private void absent(Graphics2D g, List<OverviewPanel> row, int platform, double top) {
    int from = 0;
    while (from < row.size()) {
      Spot spot = spot(row.get(from), platform);
      int to = from + 1;
      while (to < row.size() && spot(row.get(to), platform).equals(spot)) {
        to++;
      }
      if (spot.kind() == SpotKind.ABSENT) {
        absent(g, spot, row.get(from).left(), row.get(to - 1).right(), top);
        from = to;
      } else {
        from++;
      }
    }
  }

  private static void absent(Graphics2D g, Spot spot, double left, double right, double top) {
    double height = OverviewPanel.AXIS + OverviewPanel.THICK;
    Hatching.fill(g, new Rectangle2D.Double(left, top, right - left, height));
    List<String> lines = Lettering.lines(spot.text(), right - left - 8, 2);
    double first = top + (height - lines.size() * Lettering.LINE) / 2;
    for (int i = 0; i < lines.size(); i++) {
      double y = first + i * Lettering.LINE;
      double wide = Lettering.width(lines.get(i)) + 6;
      g.setPaint(ChartColour.PAPER.colour());
      g.fill(new Rectangle2D.Double((left + right - wide) / 2, y, wide, Lettering.LINE));
      Lettering.centred(g, ChartColour.MUTED, lines.get(i), (left + right) / 2, y);
    }
  }

  private static Spot spot(OverviewPanel panel, int platform) {
    return panel.panel().spots().get(platform);
  }
}
