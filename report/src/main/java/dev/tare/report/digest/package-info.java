/**
 * The head of a report: four answers and the next campaign. They rest on the same comparisons,
 * samples and findings as the sections below, and use the same words and rounding.
 */
package dev.tare.report.digest;
