package dev.tare.report.chart;

import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.PanelHeading;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.HistoryFigure;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Panels stacked vertically, each with its own scale; the campaigns run from left to right. */
final class HistoryDrawing implements Drawing {

  private static final double TOP = Lettering.LINE + 6;
  private static final double GAP = 12;
  private static final double HEIGHT = 66;

  /** Of a label of the value axis. */
  private static final int VALUE = 16;

  /** The least distance of labels. */
  private static final double NUMBER = 45;

  private static final double DATE = 62;

  private final HistoryFigure figure;
  private final double width;
  private final double panel;
  private final Ticks ticks;
  private final List<HistoryRow> rows;
  private final double left;
  private final int headingLines;

  HistoryDrawing(HistoryFigure figure, double width) {
    this(figure, width, HEIGHT);
  }

  HistoryDrawing(HistoryFigure figure, double width, double panel) {
    this.figure = figure;
    this.width = width;
    this.panel = panel;
    int values = (int) panel / VALUE;
    this.ticks = new Ticks(figure.language());
    boolean told = !figure.details().platforms().isEmpty();
    this.rows =
        figure.tracks().stream().map(track -> HistoryRow.of(track, ticks, values, told)).toList();
    this.left = 8 + rows.stream().mapToDouble(HistoryRow::labels).max().orElse(0);
    this.headingLines = PanelHeading.lines(rows.stream().map(HistoryRow::heading).toList(), width);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return TOP + rows.size() * pitch() + (1 + axis().size()) * Lettering.LINE + 2;
  }

  @Override
  public void draw(Graphics2D g) {
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(figure.valueAxis(), width), 0, 0);
    for (int i = 0; i < rows.size(); i++) {
      double top = TOP + i * pitch();
      DrawingHint.begin(g, figure.tracks().get(i).id(), pitch());
      rows.get(i).heading().draw(g, top, headingLines, width - 1);
      rows.get(i)
          .panel(campaigns(false))
          .draw(g, new Rectangle2D.Double(left, top + heading(), width - 1 - left, panel));
    }
    DrawingHint.end(g);
    double bottom = TOP + rows.size() * pitch() - GAP;
    campaigns(true).labels(g, new Rectangle2D.Double(left, bottom, width - 1 - left, 0), width);
    for (int i = 0; i < axis().size(); i++) {
      double top = TOP + rows.size() * pitch() + 6 + i * Lettering.LINE;
      Lettering.left(g, ChartColour.MUTED, axis().get(i), left, top);
    }
  }

  private List<String> axis() {
    return Lettering.lines(figure.campaignAxis(), width - left, 2);
  }

  private double heading() {
    return headingLines * Lettering.LINE + 4;
  }

  private double pitch() {
    return heading() + panel + GAP;
  }

  /** The axis that counts the campaigns; labelled below the last panel. */
  private TickAxis campaigns(boolean labelled) {
    return new TickAxis(0, figure.campaigns() + 1, labelled ? labels() : List.of());
  }

  private List<Tick> labels() {
    boolean dated = !figure.dates().isEmpty();
    int most = Math.max(1, (int) ((width - left) / (dated ? DATE : NUMBER)));
    List<Tick> numbers = ticks.counting(figure.campaigns(), most);
    return dated
        ? numbers.stream().map(n -> new Tick(n.at(), figure.dates().get((int) n.at() - 1))).toList()
        : numbers;
  }
}
