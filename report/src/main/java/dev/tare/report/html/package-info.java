/**
 * The report as one self-contained page per language; the only place that knows FreeMarker.
 *
 * <p>The templates are in {@code templates/report}. They see record components, lists, maps and
 * strings, and nothing that can be called.
 */
package dev.tare.report.html;
