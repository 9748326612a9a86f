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
import java.util.Optional;

/** The document on two campaigns: chapters, short enough to need no contents. */
final class ChapterWriter implements WrittenDocument {

  private final List<Region> regions = new ArrayList<>();
  private final FigureWriter figures;
  private final TableWriter tables;

  ChapterWriter(ChapterReport report, PageFormat format, Messages messages) {
    Numbering numbering = Numbering.of(report, messages);
    figures = new FigureWriter(format, new CrossReferences(numbering, messages));
    tables = new TableWriter(numbering, messages);
    Tag document = Tag.document();
    regions.add(Region.of(FrontMatter.title(report, document, format.width())));
    for (Chapter chapter : report.chapters()) {
      SectionBlocks section =
          new SectionBlocks(document.child("Sect"), chapter.anchor(), format.width());
      PageBlock head = section.heading(chapter.heading());
      regions.add(new Region(1, Optional.of(head), blocks(chapter, section)));
    }
    SectionBlocks end = new SectionBlocks(document, "", format.width());
    regions.add(Region.of(List.of(end.text(14, Typography.SMALL.paragraph(report.footer())))));
  }

  private List<PageBlock> blocks(Chapter chapter, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    chapter.intro().forEach(text -> blocks.add(section.text(5, Typography.BODY.paragraph(text))));
    blocks.addAll(StatementWriter.of(chapter.statements(), section));
    chapter.figures().forEach(figure -> blocks.addAll(figures.of(figure, section)));
    chapter.tables().forEach(table -> blocks.addAll(tables.of(table, "", section)));
    chapter.commands().forEach(line -> blocks.add(SectionWriter.command(line, section)));
    return blocks;
  }

  @Override
  public List<Region> regions(Places places) {
    return regions;
  }
}
