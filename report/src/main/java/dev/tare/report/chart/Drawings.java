package dev.tare.report.chart;

import dev.tare.report.model.Figure;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RunsFigure;

/** Chooses the drawing for a kind of figure; a new kind of chart gets its line here. */
public final class Drawings {

  private Drawings() {}

  /** Lays a figure out for a width. */
  public static Drawing of(Figure figure, double width) {
    if (figure instanceof RunsFigure runs) {
      return new RunsDrawing(runs, width);
    }
    if (figure instanceof RatiosFigure ratios) {
      return new RatiosDrawing(ratios, width);
    }
    if (figure instanceof HistoryFigure history) {
      return new HistoryDrawing(history, width);
    }
    throw new IllegalArgumentException("no drawing for " + figure.getClass());
  }
}
