/**
 * Lays a report out as a PDF document, from the same model as the HTML page.
 *
 * <p>Everything is a block of known height, so that headings, figures and tables stay together. All
 * fonts are embedded and the bytes depend only on the model. The only package that knows OpenPDF.
 */
package dev.tare.report.pdf;
