/**
 * Draws the report's figures. One drawing serves both SVG for the pages and PDF.
 *
 * <p>A figure of the model states what to show; this package lays it out. The only package that
 * knows JFreeChart and Batik.
 */
package dev.tare.report.chart;
