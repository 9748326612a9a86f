package dev.tare.report.chart;

import dev.tare.report.model.Figure;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.evidence.CausesFigure;
import dev.tare.report.model.evidence.DistributionFigure;
import dev.tare.report.model.evidence.HostFigure;

/** Chooses the drawing for a kind of figure; a new kind of chart gets its line here. */
public final class Drawings {

  /** Around a drawing that is a file of its own. */
  public static final int FRAME = 10;

  private static final double WIDE = 720;
  private static final double WIDEST = 900;
  private static final double NARROW = 360;

  /** Units for each point of paper, so that text of 12 units has 7.06 points. */
  private static final double PAPER = 1.7;

  /** A narrower part of a page is a column, in points. */
  private static final double COLUMN = 300;

  /** The height of a panel in a column. */
  private static final double LOW = 36;

  private Drawings() {}

  /** Laid out for a wide screen. */
  public static Drawing wide(Figure figure) {
    return of(figure, figure instanceof OverviewFigure ? WIDEST : WIDE);
  }

  /**
   * Laid out for paper, on which text of 12 units is about that of a caption.
   *
   * @param points the width of the column
   */
  public static Drawing paper(Figure figure, double points) {
    return points > COLUMN ? of(figure, PAPER * points) : column(figure, PAPER * points);
  }

  /** With low panels. */
  private static Drawing column(Figure figure, double width) {
    if (figure instanceof RunsFigure runs) {
      return new RunsDrawing(runs, width, LOW);
    }
    if (figure instanceof HistoryFigure history) {
      return new HistoryDrawing(history, width, LOW);
    }
    return figure instanceof DistributionFigure distribution
        ? new DistributionDrawing(distribution, width, (width - LOW) / 2)
        : of(figure, width);
  }

  /** Laid out for a phone. */
  public static Drawing narrow(Figure figure) {
    return of(figure, NARROW);
  }

  /** Lays a figure out for a width. */
  public static Drawing of(Figure figure, double width) {
    if (figure instanceof RunsFigure runs) {
      return new RunsDrawing(runs, width);
    }
    if (figure instanceof OverviewFigure overview) {
      return new OverviewDrawing(overview, width);
    }
    if (figure instanceof RatiosFigure ratios) {
      return new RatiosDrawing(ratios, width);
    }
    if (figure instanceof HistoryFigure history) {
      return new HistoryDrawing(history, width);
    }
    if (figure instanceof DistributionFigure distribution) {
      return new DistributionDrawing(distribution, width);
    }
    if (figure instanceof CausesFigure causes) {
      return new CausesDrawing(causes, width);
    }
    if (figure instanceof HostFigure host) {
      return new HostDrawing(host, width);
    }
    throw new IllegalArgumentException("no drawing for " + figure.getClass());
  }
}
