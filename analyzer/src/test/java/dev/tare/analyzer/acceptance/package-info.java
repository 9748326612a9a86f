/**
 * How often the analyzer is wrong, and how often it sees what is there: the acceptance figures, by
 * seeded simulation.
 */
package dev.tare.analyzer.acceptance;
