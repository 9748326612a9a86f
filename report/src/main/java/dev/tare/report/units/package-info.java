/**
 * Units with prefixes: values as readers see them. Files of data and tables for programs keep the
 * units of the dataset.
 */
package dev.tare.report.units;
