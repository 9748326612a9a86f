package dev.tare.report.chart;

import dev.tare.report.model.Figure;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RunsFigure;
import java.awt.Graphics2D;

/** A figure laid out for a width; all lengths are in drawing units, text is 12 of them high. */
public interface Drawing {

  double width();

  double height();

  void draw(Graphics2D g);

  /** Lays a figure out. */
  static Drawing of(Figure figure, double width) {
    if (figure instanceof RunsFigure runs) {
      return new RunsDrawing(runs, width);
    }
    if (figure instanceof HistoryFigure nights) {
      return new HistoryDrawing(nights, width);
    }
    return new RatiosDrawing((RatiosFigure) figure, width);
  }
}
