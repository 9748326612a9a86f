/**
 * Statistics of values in run order: dependence, trend, steps, warm-up, and the level of a series
 * of campaigns.
 */
package dev.tare.analyzer.stats.series;
