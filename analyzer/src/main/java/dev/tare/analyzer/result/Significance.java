package dev.tare.analyzer.result;

import java.util.OptionalDouble;

/**
 * How unlikely a difference is by chance.
 *
 * @param p smallest level at which the interval excludes 1
 * @param holmP the same, corrected over all comparisons
 */
public record Significance(OptionalDouble p, OptionalDouble holmP) {}
