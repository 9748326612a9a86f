/**
 * Compares two samples of a benchmark by the strongest method that their schedule allows. The
 * reasons are {@link dev.tare.analyzer.code.ComparisonCode}s.
 */
package dev.tare.analyzer.comparison;
