/**
 * Statistics over {@code double[]} in run order: numbers in, numbers out.
 *
 * <p>Nothing here depends on datasets, files or locales, and no function reorders its argument. The
 * basic building block is {@link dev.tare.analyzer.stats.interval.MedianInterval}, an interval for
 * the median that keeps its coverage when consecutive runs are correlated; ratios of platforms
 * ({@link dev.tare.analyzer.stats.interval.LogRatio}) are built from it, the flags ({@link
 * dev.tare.analyzer.stats.series.Drift}, {@link dev.tare.analyzer.stats.series.Step}, {@link
 * dev.tare.analyzer.stats.series.WarmUp}, {@link dev.tare.analyzer.stats.series.Modes}) show when
 * one number cannot describe a sample, and the classical tests give the results of common tools for
 * comparison.
 */
package dev.tare.analyzer.stats;
