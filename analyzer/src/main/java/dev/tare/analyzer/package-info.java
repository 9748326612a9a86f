/**
 * Stage 2: a dataset in, {@link dev.tare.analyzer.result.Analysis} out.
 *
 * <p>{@link dev.tare.analyzer.noise} grades each sample, {@link dev.tare.analyzer.comparison}
 * compares every pair of platforms, {@link dev.tare.analyzer.expectation} tests declared claims,
 * {@link dev.tare.analyzer.lint} warns of implausible data, and {@link dev.tare.analyzer.finding}
 * states the results in order of importance; {@link dev.tare.analyzer.questions} answers questions
 * about several platforms, {@link dev.tare.analyzer.history} tracks changes since earlier
 * campaigns, and {@link dev.tare.analyzer.precision} decides when an adaptive campaign may end. All
 * numbers come from {@link dev.tare.analyzer.stats}, which does not depend on datasets.
 */
package dev.tare.analyzer;
