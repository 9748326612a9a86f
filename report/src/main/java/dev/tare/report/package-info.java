/**
 * The third stage: writes what the analyzer says about a dataset for people, as pages, PDF and
 * summaries.
 */
package dev.tare.report;
