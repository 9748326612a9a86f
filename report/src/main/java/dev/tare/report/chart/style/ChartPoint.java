package dev.tare.report.chart.style;

/** A marker in a panel, in the coordinates of its axes. */
public record ChartPoint(double x, double y, Marker marker) {}
