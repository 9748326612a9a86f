package dev.tare.analyzer.result;

import dev.tare.analyzer.code.OutlierSeverity;

/**
 * A run that lies far from the others; labelled, never removed.
 *
 * @param run its number
 * @param value in the benchmark's unit
 * @param z modified z, signed
 */
public record Outlier(int run, double value, double z, OutlierSeverity severity) {}
