/**
 * Coded warnings about plausibility: the issues of the files, and contradictions between the
 * numbers of samples.
 *
 * <p>{@link dev.tare.analyzer.lint.ValueRules} looks at single samples before any two are compared,
 * because an error keeps a sample out of verdicts; {@link dev.tare.analyzer.lint.Linter} adds all
 * others.
 */
package dev.tare.analyzer.lint;
