/** The parts of a drawing that show data between axes. */
package dev.tare.report.chart.panel;
