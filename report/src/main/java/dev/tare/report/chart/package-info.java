/**
 * Draws the report's figures, once for every output: the same strokes go into SVG for the pages and
 * into PDF.
 *
 * <p>A figure of the model states what to show; this package lays it out. The only package that
 * knows JFreeChart and Batik.
 */
package dev.tare.report.chart;
