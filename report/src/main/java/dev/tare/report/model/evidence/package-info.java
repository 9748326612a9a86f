/** Figures of what was recorded beside the values, and of their distributions. */
package dev.tare.report.model.evidence;
