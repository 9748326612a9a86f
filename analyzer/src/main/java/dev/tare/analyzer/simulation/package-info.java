/** Invented campaigns with one known fault each, to test and to demonstrate the analyzer. */
package dev.tare.analyzer.simulation;
