/**
 * Plausibility warnings: the issues of the files, and contradictions between the values of samples.
 *
 * <p>{@link dev.tare.analyzer.lint.ValueRules} checks the values of samples before they are
 * compared, because an error excludes a sample from verdicts: each sample alone and, for copies,
 * across the platforms of a benchmark; {@link dev.tare.analyzer.lint.Linter} adds all other
 * warnings.
 */
package dev.tare.analyzer.lint;
