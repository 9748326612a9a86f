package dev.tare.report.model;

/** A point with its interval, to be drawn. */
public record Bounds(double low, double point, double high) {}
