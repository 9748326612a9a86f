/**
 * The closed sets of values in an analysis: the codes of findings, warnings, reasons and causes
 * with their properties, and the verdicts.
 *
 * <p>A code's name is its spelling in {@code analysis.json} and in the keys of the message bundles.
 */
package dev.tare.analyzer.code;
