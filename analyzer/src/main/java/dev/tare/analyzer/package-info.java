/**
 * Stage 2: a dataset in, {@link dev.tare.analyzer.result.Analysis} out.
 *
 * <p>{@link dev.tare.analyzer.noise} grades each sample, {@link dev.tare.analyzer.comparison} sets
 * every two platforms against each other, {@link dev.tare.analyzer.expectation} judges declared
 * claims, {@link dev.tare.analyzer.lint} warns of implausible data, and {@link
 * dev.tare.analyzer.finding} states the results in order of importance. All numbers come from
 * {@link dev.tare.analyzer.stats}, which knows nothing of datasets.
 */
package dev.tare.analyzer;
