/**
 * Draws placed pages as a tagged document that is fit for archives. The only package that knows how
 * OpenPDF tags.
 */
package dev.tare.report.pdf.draw;
