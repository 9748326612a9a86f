package dev.tare.report.pdf;

import dev.tare.report.model.Expectations;
import dev.tare.report.model.Section;
import dev.tare.report.model.Warnings;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections after the benchmarks, without their headings. */
record SectionWriter(TableWriter tables) {

  List<PageBlock> of(Expectations expectations, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.text(4, Typography.INTRO.paragraph(expectations.intro())).keptWithNext());
    for (Expectations.Result result : expectations.results()) {
      blocks.add(section.part(result.text()));
      blocks.add(sentence(result, section).keptWithNext());
      blocks.addAll(tables.of(result.clauses(), "", section));
    }
    return blocks;
  }

  List<PageBlock> of(Warnings warnings, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.text(4, Typography.INTRO.paragraph(warnings.intro())).keptWithNext());
    warnings.warnings().forEach(warning -> blocks.add(sentence(warning, section)));
    return blocks;
  }

  List<PageBlock> of(Section of, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    of.intro().stream()
        .map(text -> section.text(5, Typography.BODY.paragraph(text)).keptWithNext())
        .forEach(blocks::add);
    of.entries().forEach(entry -> blocks.add(entry(entry, section)));
    of.tables().forEach(table -> blocks.addAll(tables.of(table, "", section)));
    of.commands().forEach(command -> blocks.add(command(command, section)));
    return blocks;
  }

  private static PageBlock sentence(Expectations.Result result, SectionBlocks section) {
    return section.barred(
        5,
        Typography.of(result.tone()),
        List.of(
            Typography.BODY.paragraph(
                StatementWriter.tag(result.tone(), result.verdict()),
                Typography.BODY.run(result.sentence()))));
  }

  private static PageBlock sentence(Warnings.Warning warning, SectionBlocks section) {
    String place = warning.place().map(where -> where + "  ").orElse("");
    return section.barred(
        5,
        Typography.of(warning.tone()),
        List.of(
            Typography.BODY.paragraph(
                StatementWriter.tag(warning.tone(), warning.severity()),
                Typography.STRONG.run(place),
                Typography.BODY.run(warning.text()))));
  }

  private static PageBlock entry(Section.Definition entry, SectionBlocks section) {
    PageBlock block =
        section.text(
            4,
            Typography.ENTRY_TERM.paragraph(entry.term()),
            Typography.ENTRY.paragraph(entry.text()));
    return entry
        .anchor()
        .map(anchor -> block.marked(new OutlineMark(anchor, entry.term(), 3)))
        .orElse(block);
  }

  static PageBlock command(Section.Command command, SectionBlocks section) {
    Stream<Paragraph> lines =
        Stream.concat(
            Stream.of(Typography.SMALL.paragraph(command.purpose())),
            command.line().lines().map(Typography.CODE::paragraph));
    return section.tinted(4, lines.toArray(Paragraph[]::new));
  }
}
