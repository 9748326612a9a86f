/**
 * The finished report of one dataset in one language, before any layout: sentences, tables and
 * figures as data.
 *
 * <p>{@link dev.tare.report.model.ReportBuilder} makes it from dataset and analysis; the writers of
 * HTML, PDF and Markdown only lay it out. It decides nothing: verdicts come from the analyzer,
 * words from the bundles, and every string is finished (rounded, translated, not yet escaped).
 */
package dev.tare.report.model;
