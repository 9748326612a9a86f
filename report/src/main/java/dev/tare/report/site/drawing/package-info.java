/**
 * The site's drawings as SVG: a small one for each series, and charts with dates. They are written
 * directly, because each dot of a chart has a text and a link of its own.
 */
package dev.tare.report.site.drawing;
