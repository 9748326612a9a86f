/**
 * Draws the report's figures. One drawing serves both SVG for the pages and PDF.
 *
 * <p>A figure of the model states what to show; this package lays it out. Only this package and its
 * subpackages know JFreeChart and Batik.
 */
package dev.tare.report.chart;
