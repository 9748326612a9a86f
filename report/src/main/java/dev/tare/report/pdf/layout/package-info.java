/**
 * Places blocks on pages: a pure function from blocks to rows with their places, with the role of
 * each piece of text in the document's structure. Nothing is drawn here. Lengths are in points.
 */
package dev.tare.report.pdf.layout;
