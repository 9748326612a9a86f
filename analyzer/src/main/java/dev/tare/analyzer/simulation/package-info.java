/**
 * Invented campaigns with one known thing wrong, to test and to teach what the analyzer says of it.
 */
package dev.tare.analyzer.simulation;
