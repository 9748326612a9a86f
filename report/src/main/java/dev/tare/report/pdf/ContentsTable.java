package dev.tare.report.pdf;

import dev.tare.report.pdf.draw.Places;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.Region;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.layout.TableCell;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contents: sections with the pages on which they begin. */
record ContentsTable(String title, Places places) {

  private static final float NUMBER = 30;
  private static final Look ENTRY = Look.padded(0, 0, 1.5f, 1.5f).ruled(Colours.GRID, 0.4f);

  Region of(List<OutlineMark> sections, SectionBlocks section, float column) {
    Tag contents = section.tag().child("TOC");
    List<PageBlock> blocks = new ArrayList<>();
    for (OutlineMark mark : sections) {
      blocks.add(PageBlock.of(0, row(mark, contents, column)));
    }
    PageBlock head = section.text(14, Typography.SUBHEADING.paragraph(title));
    return new Region(2, Optional.of(head), blocks);
  }

  private RowOfCells row(OutlineMark mark, Tag contents, float width) {
    Tag link = contents.child("TOCI").child("Reference").child("Link");
    String page = places.of(mark.anchor()).map(place -> "" + place.page()).orElse("0");
    Paragraph title = paragraph(mark.title() + " ", mark);
    Paragraph number = paragraph(page, mark).flushRight(true);
    return RowOfCells.of(
        List.of(TableCell.of(link, ENTRY, title), TableCell.of(link, ENTRY, number)),
        new float[] {width - NUMBER, NUMBER});
  }

  private static Paragraph paragraph(String text, OutlineMark mark) {
    return Typography.BODY.paragraph(Typography.BODY.run(text).to(mark.anchor()));
  }
}
