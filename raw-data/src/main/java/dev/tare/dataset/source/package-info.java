/**
 * The file formats that benchmark values are read from.
 *
 * <p>To add a format, write one class that implements {@link dev.tare.dataset.source.SourceFormat}
 * and add it to the list in {@link dev.tare.dataset.source.SourceFormats}. A format returns any
 * number of samples, the benchmarks whose unit and direction the file states, and facts; it reports
 * everything unusual to the file's {@link dev.tare.dataset.table.IssueCollector} and throws nothing
 * for bad content. A new kind of issue also needs a constant in {@link dev.tare.dataset.IssueCode},
 * a row in {@code raw-data/README.md} and a text in {@code templates/messages/lint_*}.
 */
package dev.tare.dataset.source;
