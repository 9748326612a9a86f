/**
 * Text for readers: messages from the bundles, numbers and dates in the reader's language.
 *
 * <p>The only place of the report that knows locales and rounding.
 */
package dev.tare.report.text;
