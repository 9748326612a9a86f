package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;

/**
 * A block of content with the space above it.
 *
 * @param body as wide as the page's text, or narrower
 * @param keepWithNext whether it stays on one page with the block after it
 */
record PageBlock(PdfPTable body, float above, boolean keepWithNext) {

  PageBlock(PdfPTable body, float above) {
    this(body, above, false);
  }

  PageBlock keptWithNext() {
    return new PageBlock(body, above, true);
  }

  float height() {
    return above + body.getTotalHeight();
  }

  /** The height of its beginning, if the rest continues on the next page. */
  float minimumHeight() {
    float height = above;
    for (int row = 0; row < Math.min(body.getHeaderRows() + 3, body.size()); row++) {
      height += body.getRowHeight(row);
    }
    return height;
  }

  static PageBlock of(float above, Element... elements) {
    return new PageBlock(box(cell(elements)), above);
  }

  /** With a coloured line on the left. */
  static PageBlock barred(float above, Color colour, Element... elements) {
    PdfPCell cell = cell(elements);
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderWidthLeft(2);
    cell.setBorderColorLeft(colour);
    cell.setPaddingLeft(9);
    cell.setPaddingBottom(3);
    return new PageBlock(box(cell), above);
  }

  /** With a tinted background. */
  static PageBlock tinted(float above, Element... elements) {
    PdfPCell cell = cell(elements);
    cell.setBackgroundColor(Colours.TINT);
    cell.setPadding(6);
    cell.setPaddingTop(3);
    return new PageBlock(box(cell), above);
  }

  static PageBlock of(float above, Image image) {
    PdfPCell cell = new PdfPCell(image, false);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    return new PageBlock(box(cell), above);
  }

  static PdfPCell cell(Element... elements) {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setUseAscender(true);
    cell.setUseDescender(true);
    for (Element element : elements) {
      cell.addElement(element);
    }
    return cell;
  }

  private static PdfPTable box(PdfPCell cell) {
    PdfPTable box = new PdfPTable(1);
    box.addCell(cell);
    box.setTotalWidth(PageFormat.WIDTH);
    box.setLockedWidth(true);
    return box;
  }
}
