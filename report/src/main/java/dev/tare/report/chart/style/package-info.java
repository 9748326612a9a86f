/** Colours, lettering and markers of the figures. */
package dev.tare.report.chart.style;
