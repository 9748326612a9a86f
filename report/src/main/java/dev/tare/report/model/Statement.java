package dev.tare.report.model;

import java.util.List;

/**
 * One sentence of the report with its numbers.
 *
 * @param tag one or two words for the tone, such as {@code worse}
 * @param text the sentence
 * @param details further sentences: reasons, what it means
 * @param links where to find the evidence
 */
public record Statement(
    Tone tone, String tag, String text, List<String> details, List<Link> links) {

  /**
   * A place in the same document.
   *
   * @param anchor of a section
   * @param title of the section
   * @param row anchor of the very row on a page
   * @param rowTitle what the row is about
   */
  public record Link(String anchor, String title, String row, String rowTitle) {

    /** A section as a whole. */
    public Link(String anchor, String title) {
      this(anchor, title, anchor, title);
    }
  }

  public Statement {
    details = List.copyOf(details);
    links = List.copyOf(links);
  }
}
