package dev.tare.report.chart.style;

/** A symbol at a place of a panel, in the coordinates of its axes. */
public record ChartPoint(double x, double y, Marker stamp) {}
