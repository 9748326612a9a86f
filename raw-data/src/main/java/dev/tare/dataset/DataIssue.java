package dev.tare.dataset;

import dev.tare.dataset.file.PrintableText;

/**
 * Something odd about a file, survived and told.
 *
 * @param code such as {@code NO_HEADER}; the list stands in {@code raw-data/README.md}
 * @param severity error: a row or file could not be used; warning: it was read with a guess; info:
 *     worth knowing
 * @param file relative to the dataset
 * @param line from 1; 0 for the file as a whole
 * @param text one line: what was found, what was made of it, what to do
 */
public record DataIssue(String code, Severity severity, String file, long line, String text) {

  public DataIssue {
    file = PrintableText.of(file);
    text = PrintableText.of(text);
  }

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + code + ": " + text;
  }
}
