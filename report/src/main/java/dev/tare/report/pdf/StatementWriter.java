package dev.tare.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Digest;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import java.util.ArrayList;
import java.util.List;

/** Sentences, coloured by their tone. */
final class StatementWriter {

  private StatementWriter() {}

  static List<PageBlock> of(List<Statement> statements) {
    return statements.stream().map(StatementWriter::of).toList();
  }

  static PageBlock of(Statement statement) {
    List<Element> lines = new ArrayList<>();
    lines.add(sentence(statement));
    statement.details().forEach(detail -> lines.add(Typography.SMALL.paragraph(detail)));
    return PageBlock.barred(6, Typography.of(statement.tone()), lines.toArray(Element[]::new));
  }

  static PageBlock of(Digest.Answer answer) {
    return of(new Statement(answer.tone(), answer.question(), answer.text(), List.of(), List.of()));
  }

  static PageBlock of(Digest.Next next) {
    List<String> command = next.command().stream().toList();
    return of(new Statement(Tone.NEUTRAL, next.label(), next.text(), command, List.of()));
  }

  static Chunk tag(Tone tone, String word) {
    return Typography.STRONG.chunk(word, Typography.of(tone));
  }

  private static Paragraph sentence(Statement statement) {
    Paragraph sentence =
        Typography.BODY.paragraph(
            tag(statement.tone(), statement.tag()), Typography.BODY.chunk("  " + statement.text()));
    statement.links().forEach(link -> sentence.add(link(link)));
    return sentence;
  }

  private static Chunk link(Statement.Link link) {
    return Typography.SMALL
        .chunk("  \u2192\u00a0" + link.title().replace(' ', '\u00a0'), Colours.ACCENT)
        .setLocalGoto(link.anchor());
  }
}
