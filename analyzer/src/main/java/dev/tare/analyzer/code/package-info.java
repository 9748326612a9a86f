/**
 * Everything in an analysis that is one of a closed set: codes of findings, warnings, reasons and
 * causes, each with what belongs to it, and verdicts.
 *
 * <p>A code's name is its spelling in {@code analysis.json} and in the keys of the message bundles.
 */
package dev.tare.analyzer.code;
