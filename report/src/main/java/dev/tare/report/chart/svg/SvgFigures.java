package dev.tare.report.chart.svg;

import dev.tare.report.chart.Drawings;
import dev.tare.report.model.Figure;

/** Figures as SVG: text stays text, colours are the page's. */
public final class SvgFigures {

  private static final double WIDE = 720;
  private static final double NARROW = 360;

  private SvgFigures() {}

  /**
   * For a page: the figure laid out for wide and for narrow screens, classes {@code wide} and
   * {@code narrow}, of which the page's style shows one.
   */
  public static String svg(Figure figure) {
    return element(figure, WIDE, "wide") + element(figure, NARROW, "narrow");
  }

  /** A file of its own. */
  public static String file(Figure figure) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(figure, WIDE, "wide");
  }

  private static String element(Figure figure, double width, String kind) {
    return SvgWriter.write(figure, Drawings.of(figure, width), kind);
  }
}
