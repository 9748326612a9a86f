/**
 * Draws the report's figures, once for every output: the same strokes go into SVG for the pages and
 * into PDF.
 *
 * <p>A figure of the model says what is to be seen; here it gets a place on paper. The only package
 * that knows JFreeChart and Batik.
 */
package dev.tare.report.chart;
