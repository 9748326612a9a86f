package dev.tare.report.model.chapter;

import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.Section.Command;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Table;
import java.util.List;

/**
 * A part of a report on two campaigns, in this order.
 *
 * @param intro paragraphs
 * @param statements sentences with their verdicts
 * @param figures ratios
 * @param tables numbers, facts
 * @param commands lines to type
 */
public record Chapter(
    String anchor,
    String heading,
    List<String> intro,
    List<Statement> statements,
    List<RatiosFigure> figures,
    List<Table> tables,
    List<Command> commands) {

  public Chapter {
    intro = List.copyOf(intro);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    commands = List.copyOf(commands);
  }
}
