/** Figures as SVG, for HTML pages and for files. */
package dev.tare.report.chart.svg;
