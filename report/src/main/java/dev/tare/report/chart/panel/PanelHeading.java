package dev.tare.report.chart.panel;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import java.awt.Graphics2D;
import java.util.stream.Stream;

/** The heading of a platform's panel: its name, its level and, right-aligned, its verdict. */
public record PanelHeading(String name, String level, String verdict) {

  private static final double GAP = 12;

  /** The number of lines of each heading of a drawing: one if all fit. */
  public static int lines(Stream<PanelHeading> headings, double width) {
    return headings.allMatch(heading -> heading.width() <= width) ? 1 : 2;
  }

  private double width() {
    return Stream.of(name, level, verdict).mapToDouble(text -> Lettering.width(text) + GAP).sum();
  }

  /**
   * In one line; of two, the level has the second for itself if the verdict fits beside the name.
   */
  public void draw(Graphics2D g, double top, int lines, double right) {
    String shown = Lettering.fit(name, right);
    double after = lines == 1 ? Lettering.width(shown) + GAP : 0;
    double last = top + (lines - 1) * Lettering.LINE;
    double end = right - Lettering.width(verdict);
    boolean apart = lines > 1 && Lettering.width(name) + GAP <= end;
    double room = (apart ? right : end - GAP) - after;
    Lettering.left(g, ChartColour.INK, shown, 0, top);
    Lettering.left(g, ChartColour.MUTED, Lettering.fit(level, room), after, last);
    Lettering.left(g, ChartColour.MUTED, verdict, end, apart ? top : last);
  }
}
