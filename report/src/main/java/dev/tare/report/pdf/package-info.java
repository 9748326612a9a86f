/**
 * Sets a report as a PDF document: the same model as the page's, on paper.
 *
 * <p>Everything is a block of known height, so that headings, figures and tables stay together. All
 * fonts are embedded and all bytes follow from the model. The only package that knows OpenPDF.
 */
package dev.tare.report.pdf;
