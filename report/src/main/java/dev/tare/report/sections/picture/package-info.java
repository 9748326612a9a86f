/** The picture of the overview: every platform on every benchmark at a glance. */
package dev.tare.report.sections.picture;
