package dev.tare.analyzer.result;

/** An estimate with its interval; all three in the same unit (of the benchmark, or a ratio). */
public record Estimate(double point, double low, double high, double confidence) {}
