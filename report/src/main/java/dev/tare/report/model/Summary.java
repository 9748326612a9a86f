package dev.tare.report.model;

import java.util.List;

/**
 * The findings that neither the head of the report nor its overview states.
 *
 * @param notices what qualifies everything else, such as a nested host
 * @param statements the findings, the most important first
 * @param more less important findings; may be collapsed
 * @param moreTitle title of the collapsed findings
 */
public record Summary(
    String anchor,
    String heading,
    List<Statement> notices,
    List<Statement> statements,
    List<Statement> more,
    String moreTitle) {

  public Summary {
    notices = List.copyOf(notices);
    statements = List.copyOf(statements);
    more = List.copyOf(more);
  }

  public boolean isEmpty() {
    return notices.isEmpty() && statements.isEmpty();
  }
}
