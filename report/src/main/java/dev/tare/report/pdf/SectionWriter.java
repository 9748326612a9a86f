package dev.tare.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Expectations;
import dev.tare.report.model.Section;
import dev.tare.report.model.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections after the benchmarks. */
record SectionWriter(Headings headings) {

  List<PageBlock> of(Expectations expectations) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(expectations.anchor(), expectations.heading()));
    blocks.add(PageBlock.of(6, Typography.INTRO.paragraph(expectations.intro())).keptWithNext());
    for (Expectations.Result result : expectations.results()) {
      blocks.add(headings.part(result.text()));
      blocks.add(sentence(result));
      blocks.addAll(TableWriter.of(result.clauses()));
    }
    return blocks;
  }

  List<PageBlock> of(Warnings warnings) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(warnings.anchor(), warnings.heading()));
    blocks.add(PageBlock.of(6, Typography.INTRO.paragraph(warnings.intro())).keptWithNext());
    warnings.warnings().forEach(warning -> blocks.add(sentence(warning)));
    return blocks;
  }

  List<PageBlock> of(Section section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(section.anchor(), section.heading()));
    section.intro().forEach(text -> blocks.add(PageBlock.of(6, Typography.BODY.paragraph(text))));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    section.tables().stream().map(TableWriter::of).forEach(blocks::addAll);
    section.commands().forEach(command -> blocks.add(command(command)));
    return blocks;
  }

  private static PageBlock sentence(Expectations.Result result) {
    return PageBlock.barred(
        6,
        Typography.of(result.tone()),
        Typography.BODY.paragraph(
            StatementWriter.tag(result.tone(), result.verdict()),
            Typography.BODY.chunk("  " + result.sentence())));
  }

  private static PageBlock sentence(Warnings.Warning warning) {
    String place = warning.place().map(where -> "  " + where).orElse("");
    return PageBlock.barred(
        6,
        Typography.of(warning.tone()),
        Typography.BODY.paragraph(
            StatementWriter.tag(warning.tone(), warning.severity()),
            Typography.STRONG.chunk(place),
            Typography.BODY.chunk("  " + warning.text())));
  }

  private static PageBlock entry(Section.Definition entry) {
    return PageBlock.of(
        7, Typography.STRONG.paragraph(term(entry)), Typography.BODY.paragraph(entry.text()));
  }

  private static Chunk term(Section.Definition entry) {
    Chunk term = Typography.STRONG.chunk(entry.term());
    entry.anchor().ifPresent(term::setLocalDestination);
    return term;
  }

  static PageBlock command(Section.Command command) {
    Stream<Paragraph> lines =
        Stream.concat(
            Stream.of(Typography.SMALL.paragraph(command.purpose())),
            command.line().lines().map(Typography.CODE::paragraph));
    return PageBlock.tinted(7, lines.toArray(Element[]::new));
  }
}
