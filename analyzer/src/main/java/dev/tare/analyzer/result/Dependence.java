package dev.tare.analyzer.result;

import java.util.OptionalDouble;

/**
 * How the runs of a sample depend on the runs before them.
 *
 * @param lag1 R's acf of the values at lag 1
 * @param tau integrated autocorrelation time
 * @param effectiveN n / tau
 * @param ljungBoxP 5 lags
 * @param trendP of the dependence-adjusted Mann-Kendall test
 */
public record Dependence(
    OptionalDouble lag1,
    OptionalDouble tau,
    OptionalDouble effectiveN,
    OptionalDouble ljungBoxP,
    OptionalDouble trendP) {}
