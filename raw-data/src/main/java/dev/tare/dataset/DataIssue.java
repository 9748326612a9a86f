package dev.tare.dataset;

import dev.tare.dataset.file.PrintableText;

/**
 * An issue with a file that did not keep it from being read.
 *
 * @param code what kind of issue
 * @param file relative to the dataset
 * @param line from 1; 0 for the file as a whole
 * @param text one line: what was found, how it was handled, what to do
 */
public record DataIssue(IssueCode code, String file, long line, String text) {

  public DataIssue {
    file = PrintableText.line(file);
    text = PrintableText.line(text);
  }

  /**
   * Error: a row or file could not be used; warning: it was read based on a guess; info: worth
   * knowing.
   */
  public Severity severity() {
    return code.severity();
  }

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + code + ": " + text;
  }
}
