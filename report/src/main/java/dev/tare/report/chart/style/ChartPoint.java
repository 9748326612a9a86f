package dev.tare.report.chart.style;

/**
 * A marker in a panel, in the coordinates of its axes.
 *
 * @param run number of the run that it shows; 0 if it shows none
 */
public record ChartPoint(double x, double y, Marker marker, int run) {

  /** A marker that shows no run. */
  public ChartPoint(double x, double y, Marker marker) {
    this(x, y, marker, 0);
  }
}
