package dev.tare.report.model;

import java.util.List;

/**
 * The answer, first.
 *
 * @param notices what must be known before anything else is believed, such as a nested host
 * @param statements the findings, the most important first
 * @param more findings that matter less; may be folded away
 * @param moreTitle what the folded ones are
 */
public record Summary(
    String anchor,
    String heading,
    String intro,
    List<Statement> notices,
    List<Statement> statements,
    List<Statement> more,
    String moreTitle) {

  public Summary {
    notices = List.copyOf(notices);
    statements = List.copyOf(statements);
    more = List.copyOf(more);
  }
}
