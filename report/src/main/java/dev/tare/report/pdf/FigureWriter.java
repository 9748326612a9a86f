package dev.tare.report.pdf;

import dev.tare.report.chart.Drawing;
import dev.tare.report.chart.Drawings;
import dev.tare.report.model.Figure;
import dev.tare.report.pdf.layout.Box.Picture;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import java.util.List;

/** Figures with their captions below; text may precede them, to fill the page. */
record FigureWriter(PageFormat format, CrossReferences references) {

  /** Leaves room for the caption on the same page. */
  private static final float CAPTION = 80;

  List<PageBlock> of(Figure figure, SectionBlocks section) {
    Numbering.Label label = references.numbering().of(figure);
    Drawing drawing = Drawings.paper(figure, section.width());
    float highest = format.height() - CAPTION;
    float width = (float) Math.min(section.width(), highest * drawing.width() / drawing.height());
    Picture picture =
        new Picture(
            drawing, width, section.tag().figure(figure.title() + ". " + figure.description()));
    OutlineMark mark = new OutlineMark(label.anchor(), label.text() + ": " + figure.title(), 2);
    return List.of(
        PageBlock.of(8, RowOfCells.of(picture)).marked(mark).free().keptWithNext(),
        section.caption(3, section.tag(), label, figure.title(), explanation(figure)).free());
  }

  /** Said once for figures that are read alike. */
  private List<TextRun> explanation(Figure figure) {
    return references
        .readAs(figure)
        .orElseGet(() -> List.of(Typography.SMALL.run(figure.caption())));
  }
}
