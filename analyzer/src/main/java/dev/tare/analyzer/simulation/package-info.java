/**
 * Generated campaigns with at most one known defect each, to test and to demonstrate the analyzer.
 */
package dev.tare.analyzer.simulation;
