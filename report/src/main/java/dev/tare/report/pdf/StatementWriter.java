package dev.tare.report.pdf;

import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.List;

/** Sentences, coloured by their tone. */
final class StatementWriter {

  private StatementWriter() {}

  static List<PageBlock> of(List<Statement> statements, SectionBlocks section) {
    return statements.stream().map(statement -> of(statement, section)).toList();
  }

  static PageBlock of(Statement statement, SectionBlocks section) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(sentence(statement));
    statement.details().forEach(detail -> lines.add(Typography.SMALL.paragraph(detail)));
    return section.barred(5, Typography.of(statement.tone()), lines);
  }

  static PageBlock of(FirstScreen.Answer answer, SectionBlocks section) {
    return of(
        new Statement(answer.tone(), answer.question(), answer.text(), List.of(), List.of()),
        section);
  }

  static PageBlock of(FirstScreen.Next next, SectionBlocks section) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(
        Typography.BODY.paragraph(
            tag(Tone.NEUTRAL, next.label()), Typography.BODY.run(next.text())));
    next.command().map(Typography.CODE::paragraph).ifPresent(lines::add);
    return section.barred(5, Typography.of(Tone.NEUTRAL), lines);
  }

  /** A word for the tone, before a sentence. */
  static TextRun tag(Tone tone, String word) {
    return Typography.STRONG.run(word + "  ", Typography.of(tone));
  }

  private static Paragraph sentence(Statement statement) {
    List<TextRun> runs = new ArrayList<>();
    runs.add(tag(statement.tone(), statement.tag()));
    runs.add(Typography.BODY.run(statement.text()));
    for (Statement.Link link : statement.links()) {
      runs.add(Typography.SMALL.run("  "));
      runs.add(
          Typography.SMALL.link(
              "\u2192\u00a0" + link.title().replace(' ', '\u00a0'), link.anchor()));
    }
    return Typography.BODY.paragraph(runs);
  }
}
