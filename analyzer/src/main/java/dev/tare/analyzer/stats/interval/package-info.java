/** Estimates with confidence intervals, and the p values and adjustments derived from them. */
package dev.tare.analyzer.stats.interval;
