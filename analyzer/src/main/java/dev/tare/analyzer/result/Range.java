package dev.tare.analyzer.result;

/** A lower and an upper bound. */
public record Range(double low, double high) {}
