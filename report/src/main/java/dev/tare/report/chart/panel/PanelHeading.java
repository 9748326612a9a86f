package dev.tare.report.chart.panel;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;

/** The heading of a platform's panel: its name, its level and, right-aligned, its verdict. */
public record PanelHeading(String name, String level, String verdict) {

  private static final double GAP = 12;

  /**
   * The number of lines of each heading of a drawing: one if all fit, three if a level needs two.
   */
  public static int lines(List<PanelHeading> headings, double width) {
    if (headings.stream().allMatch(heading -> heading.width() <= width)) {
      return 1;
    }
    boolean fits = headings.stream().allMatch(heading -> Lettering.width(heading.level) <= width);
    return fits ? 2 : 3;
  }

  private double width() {
    return Stream.of(name, level, verdict).mapToDouble(text -> Lettering.width(text) + GAP).sum();
  }

  /**
   * In one line; of two, the level has the second for itself if the verdict fits beside the name,
   * and of three the last two.
   */
  public void draw(Graphics2D g, double top, int lines, double right) {
    String shown = Lettering.fit(name, right);
    double after = lines == 1 ? Lettering.width(shown) + GAP : 0;
    double last = top + (lines - 1) * Lettering.LINE;
    double end = right - Lettering.width(verdict);
    boolean apart = lines > 1 && Lettering.width(name) + GAP <= end;
    double room = (apart ? right : end - GAP) - after;
    Lettering.left(g, ChartColour.INK, shown, 0, top);
    List<String> levels = Lettering.lines(level, room, Math.max(1, lines - 1));
    for (int i = 0; i < levels.size(); i++) {
      double y = lines == 1 ? top : top + (i + 1) * Lettering.LINE;
      Lettering.left(g, ChartColour.MUTED, levels.get(i), after, y);
    }
    Lettering.left(g, ChartColour.MUTED, verdict, end, apart ? top : last);
  }
}
