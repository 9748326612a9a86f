/**
 * Coded warnings about plausibility: the issues of the files, and what the numbers of several
 * samples say about each other.
 *
 * <p>{@link dev.tare.analyzer.lint.ValueRules} looks at single samples before any two are compared,
 * because an error keeps a sample out of verdicts; {@link dev.tare.analyzer.lint.Linter} adds all
 * others.
 */
package dev.tare.analyzer.lint;
