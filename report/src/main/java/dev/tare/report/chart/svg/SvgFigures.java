package dev.tare.report.chart.svg;

import dev.tare.report.chart.Drawings;
import dev.tare.report.model.Figure;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.AxisKind;

/** Figures as SVG: text stays text, colours are the page's. */
public final class SvgFigures {

  private SvgFigures() {}

  /**
   * For a page: the figure laid out for wide and for narrow screens, classes {@code wide} and
   * {@code narrow}, of which the page's style shows one; on another axis also of class {@code
   * other}.
   */
  public static String svg(Figure figure) {
    String other =
        figure instanceof RatiosFigure ratios && ratios.kind() != AxisKind.LINEAR
            ? drawings(ratios.linear(), " other")
            : "";
    return drawings(figure, "") + other;
  }

  private static String drawings(Figure figure, String more) {
    return SvgWriter.write(figure, Drawings.wide(figure), "wide" + more)
        + SvgWriter.write(figure, Drawings.narrow(figure), "narrow" + more);
  }

  /** A file of its own, with a background: programs that show it may be dark. */
  public static String file(Figure figure) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + SvgWriter.writeFramed(figure, Drawings.wide(figure), "wide");
  }
}
