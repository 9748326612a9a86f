/** Letters and lines: fonts, text styles, paragraphs broken into lines. Lengths are in points. */
package dev.tare.report.pdf.type;
