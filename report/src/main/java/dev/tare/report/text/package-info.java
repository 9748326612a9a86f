/**
 * Text for readers: messages from the bundles, numbers and dates in the reader's language.
 *
 * <p>Numbers for readers are rounded only here; machine formats ({@code summary}) have a fixed
 * precision of their own.
 */
package dev.tare.report.text;
