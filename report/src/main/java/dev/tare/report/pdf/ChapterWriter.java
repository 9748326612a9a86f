package dev.tare.report.pdf;

import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.pdf.draw.Places;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Region;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The document on two campaigns: chapters, short enough to need no contents. */
final class ChapterWriter implements WrittenDocument {

  private final List<PageBlock> blocks = new ArrayList<>();
  private final FigureWriter figures;
  private final TableWriter tables;

  ChapterWriter(ChapterReport report, PageFormat format, Messages messages) {
    Numbering numbering = Numbering.of(report, messages);
    figures = new FigureWriter(format, numbering);
    tables = new TableWriter(numbering);
    Tag document = Tag.document();
    blocks.addAll(FrontMatter.title(report, document, format.width()));
    for (Chapter chapter : report.chapters()) {
      add(chapter, new SectionBlocks(document.child("Sect"), chapter.anchor(), format.width()));
    }
    SectionBlocks end = new SectionBlocks(document, "", format.width());
    blocks.add(end.text(14, Typography.SMALL.paragraph(report.footer())));
  }

  private void add(Chapter chapter, SectionBlocks section) {
    blocks.add(section.heading(chapter.heading()));
    chapter.intro().forEach(text -> blocks.add(section.text(5, Typography.BODY.paragraph(text))));
    blocks.addAll(StatementWriter.of(chapter.statements(), section));
    chapter.figures().forEach(figure -> blocks.addAll(figures.of(figure, section)));
    chapter.tables().forEach(table -> blocks.addAll(tables.of(table, "", section)));
    chapter.commands().forEach(line -> blocks.add(SectionWriter.command(line, section)));
  }

  @Override
  public List<Region> regions(Places places) {
    return List.of(Region.of(blocks));
  }
}
