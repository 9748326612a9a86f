package dev.tare.analyzer.result;

/** Two ends, in the unit of what they bound. */
public record Range(double low, double high) {}
