package dev.tare.analyzer.result;

import java.util.OptionalDouble;

/**
 * What simple statistics show of a comparison: a description, and no verdict.
 *
 * @param ratioOfMedians median(platform) / median(baseline)
 * @param firstSegments overhead of the first segments' medians, where a step or a warm-up splits a
 *     sample (one that is whole stands for both of its parts)
 * @param lastSegments likewise of the last segments
 * @param cliffsDelta of platform against baseline
 * @param mannWhitneyP as R's wilcox.test; the usual tool's result
 */
public record PlainEffect(
    OptionalDouble ratioOfMedians,
    OptionalDouble firstSegments,
    OptionalDouble lastSegments,
    OptionalDouble cliffsDelta,
    OptionalDouble mannWhitneyP) {}
