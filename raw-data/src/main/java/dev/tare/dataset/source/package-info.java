/**
 * What a file format is: files with their issues, the options of a user, and the series that a
 * format returns.
 *
 * <p>To add a format, write one class in or below {@code dev.tare.dataset.format} that implements
 * {@link dev.tare.dataset.source.SourceFormat} and add it to the list in {@code SourceFormats}
 * there. A format returns any number of series with the names, units and directions that the file
 * states, and facts; it reports everything unusual to the file's {@link
 * dev.tare.dataset.source.IssueCollector} and throws nothing for bad content. A new kind of issue
 * also needs a constant in {@link dev.tare.dataset.IssueCode}, a row in {@code raw-data/README.md}
 * and a text in {@code templates/messages/lint_*}.
 */
package dev.tare.dataset.source;
