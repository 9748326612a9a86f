package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;

/**
 * A piece of a page with the space above it.
 *
 * @param body as wide as the page's text, or narrower
 * @param leads whether it must stay on one page with what follows it
 */
record Block(PdfPTable body, float above, boolean leads) {

  Block(PdfPTable body, float above) {
    this(body, above, false);
  }

  Block leading() {
    return new Block(body, above, true);
  }

  float height() {
    return above + body.getTotalHeight();
  }

  /** The least that must stand on a page when the rest goes over to the next. */
  float least() {
    float height = above;
    for (int row = 0; row < Math.min(body.getHeaderRows() + 3, body.size()); row++) {
      height += body.getRowHeight(row);
    }
    return height;
  }

  static Block of(float above, Element... elements) {
    return new Block(box(cell(elements)), above);
  }

  /** With a line at the left that shows the tone. */
  static Block barred(float above, Color colour, Element... elements) {
    PdfPCell cell = cell(elements);
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderWidthLeft(2);
    cell.setBorderColorLeft(colour);
    cell.setPaddingLeft(9);
    cell.setPaddingBottom(3);
    return new Block(box(cell), above);
  }

  /** On a tinted ground. */
  static Block tinted(float above, Element... elements) {
    PdfPCell cell = cell(elements);
    cell.setBackgroundColor(Colours.TINT);
    cell.setPadding(6);
    cell.setPaddingTop(3);
    return new Block(box(cell), above);
  }

  static Block of(float above, Image image) {
    PdfPCell cell = new PdfPCell(image, false);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    return new Block(box(cell), above);
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
    box.setTotalWidth(Paper.WIDTH);
    box.setLockedWidth(true);
    return box;
  }
}
