package dev.tare.report.pdf;

import dev.tare.report.model.Expectations;
import dev.tare.report.model.Section;
import dev.tare.report.model.Warnings;
import java.util.ArrayList;
import java.util.List;

/** The sections after the benchmarks. */
record SectionWriter(Headings headings) {

  List<Block> of(Expectations expectations) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(expectations.anchor(), expectations.heading()));
    blocks.add(Block.of(6, Typography.INTRO.paragraph(expectations.intro())).leading());
    for (Expectations.Result result : expectations.results()) {
      blocks.add(headings.part(result.text()));
      blocks.add(sentence(result));
      blocks.addAll(TableWriter.of(result.clauses()));
    }
    return blocks;
  }

  List<Block> of(Warnings doubts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(doubts.anchor(), doubts.heading()));
    blocks.add(Block.of(6, Typography.INTRO.paragraph(doubts.intro())).leading());
    doubts.doubts().forEach(doubt -> blocks.add(sentence(doubt)));
    return blocks;
  }

  List<Block> of(Section section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(section.anchor(), section.heading()));
    section.intro().forEach(text -> blocks.add(Block.of(6, Typography.BODY.paragraph(text))));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    section.tables().stream().map(TableWriter::of).forEach(blocks::addAll);
    section.commands().forEach(command -> blocks.add(command(command)));
    return blocks;
  }

  private static Block sentence(Expectations.Result result) {
    return Block.barred(
        6,
        Typography.of(result.tone()),
        Typography.BODY.paragraph(
            StatementWriter.tag(result.tone(), result.verdict()),
            Typography.BODY.chunk("  " + result.sentence())));
  }

  private static Block sentence(Warnings.Doubt doubt) {
    String place = doubt.place().map(where -> "  " + where).orElse("");
    return Block.barred(
        6,
        Typography.of(doubt.tone()),
        Typography.BODY.paragraph(
            StatementWriter.tag(doubt.tone(), doubt.severity()),
            Typography.STRONG.chunk(place),
            Typography.BODY.chunk("  " + doubt.text())));
  }

  private static Block entry(Section.Entry entry) {
    return Block.of(
        7, Typography.STRONG.paragraph(entry.term()), Typography.BODY.paragraph(entry.text()));
  }

  private static Block command(Section.Command command) {
    return Block.tinted(
        7,
        Typography.SMALL.paragraph(command.purpose()),
        Typography.CODE.paragraph(command.line()));
  }
}
