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

  /** A place in the same document: the anchor of a section and its title. */
  public record Link(String anchor, String title) {}

  public Statement {
    details = List.copyOf(details);
    links = List.copyOf(links);
  }
}
