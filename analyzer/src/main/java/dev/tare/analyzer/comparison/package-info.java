/** Compares two samples of a benchmark by the strongest method their schedule allows. */
package dev.tare.analyzer.comparison;
