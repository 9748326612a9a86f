/**
 * The site of an archive: static pages over all hosts and nights, from its index.
 *
 * <p>{@code series} reads hosts and series, {@code page} makes the pages of a language, {@code
 * drawing} their charts, {@code feed} what programs read, {@code path} says where everything is.
 * Their templates are in {@code templates/site/}.
 */
package dev.tare.report.site;
