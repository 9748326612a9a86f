/** Trend over the runs from all pairs of them, in O(n log n) without looking at each pair. */
package dev.tare.analyzer.stats.trend;
