/**
 * Lays a report out as a PDF document, from the same model as the HTML page.
 *
 * <p>This package says what the document holds, {@code type} breaks text into lines, {@code layout}
 * places blocks of known height on pages, and {@code draw} draws the pages with their structure.
 * All fonts are embedded, and the bytes depend only on the model. No other package knows OpenPDF.
 */
package dev.tare.report.pdf;
