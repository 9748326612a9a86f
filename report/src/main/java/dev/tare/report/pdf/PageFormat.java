package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;

/** A4 and its margins, in points. */
final class PageFormat {

  static final float SIDE = 54;
  static final float TOP = 62;
  static final float BOTTOM = 58;
  static final float WIDTH = PageSize.A4.getWidth() - 2 * SIDE;
  static final float HEIGHT = PageSize.A4.getHeight() - TOP - BOTTOM;

  private PageFormat() {}

  static Document document() {
    return new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
  }
}
