/**
 * Text for readers: messages from the bundles, numbers and dates in the reader's language.
 *
 * <p>The only place of the report that knows languages and rounds numbers for readers; the machine
 * formats in {@code summary} have a fixed precision of their own.
 */
package dev.tare.report.text;
