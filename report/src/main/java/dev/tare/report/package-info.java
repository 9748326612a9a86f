/**
 * The third stage: presents dataset and analysis to readers, as HTML pages, PDF documents and
 * summaries.
 */
package dev.tare.report;
