/** The evidence behind the numbers: what the figures of runs show, whatever their number. */
package dev.tare.report.evidence;
