/**
 * The report as one self-contained page per language; the only place that knows FreeMarker.
 *
 * <p>The templates lie in {@code templates/report}. They see record components, lists, maps and
 * strings, and nothing they could call.
 */
package dev.tare.report.html;
