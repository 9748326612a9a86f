package dev.tare.report.model;

import java.util.List;

/**
 * The main results.
 *
 * @param notices what qualifies everything else, such as a nested host
 * @param statements the findings, the most important first
 * @param more less important findings; may be collapsed
 * @param moreTitle title of the collapsed findings
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
