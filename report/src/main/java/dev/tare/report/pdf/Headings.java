package dev.tare.report.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** Headings, which are also bookmarks and link targets. */
final class Headings {

  private static final float LIFT = 8;

  private final PdfWriter writer;
  private PdfOutline section;

  Headings(PdfWriter writer) {
    this.writer = writer;
  }

  PageBlock section(String anchor, String text) {
    return block(
        Typography.HEADING,
        text,
        22,
        top -> {
          writer.getDirectContent().localDestination(anchor, place(top));
          section = new PdfOutline(writer.getRootOutline(), place(top), text, false);
        });
  }

  /** A heading within the current section. */
  PageBlock part(String text) {
    return block(
        Typography.SUBHEADING, text, 16, top -> new PdfOutline(section, place(top), text, false));
  }

  private static PdfDestination place(float top) {
    return new PdfDestination(PdfDestination.XYZ, 0, top + LIFT, 0);
  }

  private static PageBlock block(Typography type, String text, float above, Mark mark) {
    PdfPCell cell = PageBlock.cell(type.paragraph(text));
    cell.setCellEvent((drawn, area, canvases) -> mark.at(area.getTop()));
    PdfPTable box = new PdfPTable(1);
    box.addCell(cell);
    box.setTotalWidth(PageFormat.WIDTH);
    box.setLockedWidth(true);
    return new PageBlock(box, above, true);
  }

  /** Runs when a heading has been placed on a page. */
  private interface Mark {
    void at(float top);
  }
}
