/**
 * Statistics over {@code double[]} in run order: numbers in, numbers out.
 *
 * <p>Nothing here knows a dataset, a file or a locale, and no function reorders its argument. The
 * one primitive is {@link dev.tare.analyzer.stats.interval.MedianInterval}, an interval for the
 * median that stays honest when runs depend on their neighbours; ratios of platforms ({@link
 * dev.tare.analyzer.stats.interval.LogRatio}) are built from it, the flags ({@link
 * dev.tare.analyzer.stats.series.Drift}, {@link dev.tare.analyzer.stats.series.Step}, {@link
 * dev.tare.analyzer.stats.series.WarmUp}, {@link dev.tare.analyzer.stats.series.Modes}) show when
 * one number cannot describe a sample, and the classical companions show what the usual tool would
 * have printed.
 */
package dev.tare.analyzer.stats;
