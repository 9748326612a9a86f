/**
 * Everything a person reads: words from the message bundles, numbers in the reader's language.
 *
 * <p>The only place of the report that knows locales and rounding.
 */
package dev.tare.report.text;
