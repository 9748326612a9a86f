package dev.tare.report.chart;

/** A symbol at a place of a panel, in the coordinates of its axes. */
record Spot(double x, double y, Stamp stamp) {}
