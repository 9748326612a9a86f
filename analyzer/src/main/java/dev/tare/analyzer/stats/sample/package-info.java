/**
 * Statistics that do not depend on the order of the runs: quantiles, moments, ranks, distances from
 * the median.
 */
package dev.tare.analyzer.stats.sample;
