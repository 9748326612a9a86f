/**
 * The finished report of one dataset in one language, before any layout: sentences, tables and
 * figures as data.
 *
 * <p>{@link dev.tare.report.sections.ReportBuilder} makes it; the writers of HTML, PDF and Markdown
 * only lay it out. Every string is finished: rounded, translated, not yet escaped.
 */
package dev.tare.report.model;
