package dev.tare.report.chart;

import dev.tare.report.chart.panel.RatioAxis;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Hatching;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.OverviewFigure.Glyph;
import dev.tare.report.model.OverviewFigure.LegendEntry;
import dev.tare.report.model.OverviewFigure.Nights;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The signs of an overview with their meanings, in lines as long as the drawing. */
record OverviewLegend(List<List<LegendEntry>> lines) {

  private static final double GAP = 18;
  private static final double GLYPH = 28;

  /** The lines of one sign. */
  private static final int MOST = 4;

  static OverviewLegend of(List<LegendEntry> entries, double width) {
    List<List<LegendEntry>> lines = new ArrayList<>();
    double used = width;
    for (LegendEntry entry : entries) {
      if (used + width(entry) - GAP <= width) {
        lines.get(lines.size() - 1).add(entry);
        used += width(entry);
      } else {
        List<LegendEntry> pieces = broken(entry, width);
        pieces.forEach(piece -> lines.add(new ArrayList<>(List.of(piece))));
        used = pieces.size() > 1 ? width : width(entry);
      }
    }
    return new OverviewLegend(lines);
  }

  /** What is longer than a line goes on in the next one, without a sign. */
  private static List<LegendEntry> broken(LegendEntry entry, double width) {
    List<String> text = Lettering.lines(entry.text(), width - glyph(entry), MOST);
    return IntStream.range(0, text.size())
        .mapToObj(i -> new LegendEntry(i == 0 ? entry.glyph() : Glyph.NONE, text.get(i)))
        .toList();
  }

  private static double width(LegendEntry entry) {
    return glyph(entry) + Lettering.width(entry.text()) + GAP;
  }

  private static double glyph(LegendEntry entry) {
    return switch (entry.glyph()) {
      case NONE -> 0;
      case DECIDED, UNDECIDED, BREAK -> 14;
      case INTERVAL, MARGIN, ABSENT, NIGHTS -> GLYPH;
    };
  }

  double height() {
    return lines.size() * Lettering.LINE;
  }

  void draw(Graphics2D g, double top) {
    for (int i = 0; i < lines.size(); i++) {
      double x = 0;
      double y = top + i * Lettering.LINE;
      for (LegendEntry entry : lines.get(i)) {
        glyph(g, entry.glyph(), x, y);
        Lettering.left(g, ChartColour.MUTED, entry.text(), x + glyph(entry), y);
        x += width(entry);
      }
    }
  }

  private static void glyph(Graphics2D g, Glyph glyph, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y + 1.5, GLYPH - 6, 12);
    switch (glyph) {
      case DECIDED -> Marker.of(0, 4.2).draw(g, x + 5, y + 8);
      case UNDECIDED -> Marker.hollow(0, 4.2).draw(g, x + 5, y + 8);
      case INTERVAL -> interval(g, x, y + 8);
      case MARGIN -> margin(g, box);
      case ABSENT -> Hatching.fill(g, box);
      case BREAK -> RatioAxis.gap(g, x + 5, y + 8);
      case NIGHTS -> new NightsLine(nights(), ChartColour.slot(0), box).draw(g);
      case NONE -> {}
    }
  }

  private static void interval(Graphics2D g, double x, double y) {
    g.setPaint(ChartColour.slot(0).colour());
    g.setStroke(new BasicStroke(1.8f));
    g.draw(new Line2D.Double(x, y, x + GLYPH - 6, y));
  }

  private static void margin(Graphics2D g, Rectangle2D box) {
    g.setPaint(ChartColour.MUTED.faint());
    g.fill(box);
  }

  private static Nights nights() {
    double[] shape = {2, 3, 2, 4, 3};
    List<CampaignDot> dots =
        IntStream.range(0, shape.length)
            .mapToObj(i -> new CampaignDot(i + 1, shape[i], CampaignMark.NONE))
            .toList();
    return new Nights(shape.length, Optional.empty(), dots);
  }
}
