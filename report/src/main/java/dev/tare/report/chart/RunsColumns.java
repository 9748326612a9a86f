package dev.tare.report.chart;

import java.awt.geom.Rectangle2D;

/**
 * The columns of a runs drawing, from left to right: labels of the value axis, runs, distribution,
 * deviations where shown.
 *
 * @param left the left edge of the runs
 * @param strip the left edge of the distribution
 * @param right the right edge of the distribution
 */
record RunsColumns(double left, double strip, double right) {

  private static final double GAP = 12;
  private static final double SHARE = 0.24;

  static RunsColumns of(double width, double labels, double deviations) {
    double left = labels + 8;
    double right = width - (deviations > 0 ? deviations + 8 : 1);
    return new RunsColumns(left, right - SHARE * (right - left), right);
  }

  Rectangle2D runs(double top, double height) {
    return new Rectangle2D.Double(left, top, strip - GAP - left, height);
  }

  Rectangle2D distribution(double top, double height) {
    return new Rectangle2D.Double(strip, top, right - strip, height);
  }
}
