/** Scales, axes and tick marks of the figures. */
package dev.tare.report.chart.axis;
