package dev.tare.report.pdf;

import dev.tare.report.model.Doubts;
import dev.tare.report.model.Expectations;
import dev.tare.report.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The sections after the benchmarks. */
record Sections(Headings headings) {

  List<Block> of(Expectations expectations) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(expectations.anchor(), expectations.heading()));
    blocks.add(Block.of(6, Type.INTRO.paragraph(expectations.intro())).leading());
    for (Expectations.Result result : expectations.results()) {
      blocks.add(headings.part(result.text()));
      blocks.add(sentence(result));
      blocks.addAll(Tables.of(result.clauses()));
    }
    return blocks;
  }

  List<Block> of(Doubts doubts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(doubts.anchor(), doubts.heading()));
    blocks.add(Block.of(6, Type.INTRO.paragraph(doubts.intro())).leading());
    doubts.doubts().forEach(doubt -> blocks.add(sentence(doubt)));
    return blocks;
  }

  List<Block> of(Section section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(section.anchor(), section.heading()));
    section.intro().forEach(text -> blocks.add(Block.of(6, Type.BODY.paragraph(text))));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    section.tables().stream().map(Tables::of).forEach(blocks::addAll);
    section.commands().forEach(command -> blocks.add(command(command)));
    return blocks;
  }

  private static Block sentence(Expectations.Result result) {
    return Block.barred(
        6,
        Type.of(result.tone()),
        Type.BODY.paragraph(
            Statements.tag(result.tone(), result.verdict()),
            Type.BODY.chunk("  " + result.sentence())));
  }

  private static Block sentence(Doubts.Doubt doubt) {
    String place = doubt.place().map(where -> "  " + where).orElse("");
    return Block.barred(
        6,
        Type.of(doubt.tone()),
        Type.BODY.paragraph(
            Statements.tag(doubt.tone(), doubt.severity()),
            Type.STRONG.chunk(place),
            Type.BODY.chunk("  " + doubt.text())));
  }

  private static Block entry(Section.Entry entry) {
    return Block.of(7, Type.STRONG.paragraph(entry.term()), Type.BODY.paragraph(entry.text()));
  }

  private static Block command(Section.Command command) {
    return Block.tinted(
        7, Type.SMALL.paragraph(command.purpose()), Type.CODE.paragraph(command.line()));
  }
}
