package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Tag;
import java.awt.geom.Rectangle2D;

/** Links to other places of the document. */
record LinkWriter(PdfWriter writer, StructureTree tree, Places places, PageFormat format) {

  /** A target is shown with this much space above it. */
  private static final float LIFT = 8;

  /** From an area of the current page; a target that is nowhere has no link. */
  void add(Tag tag, Rectangle2D.Float area, String anchor) {
    places.of(anchor).ifPresent(place -> add(tag, area, place));
  }

  private void add(Tag tag, Rectangle2D.Float area, Places.Place place) {
    PdfAction action = PdfAction.gotoLocalPage(place.page(), destination(place.y()), writer);
    PdfAnnotation link =
        new PdfAnnotation(
            writer, area.x, area.y, area.x + area.width, area.y + area.height, action);
    link.put(PdfName.CONTENTS, new PdfString(place.mark().title(), PdfObject.TEXT_UNICODE));
    link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    int key = tree.annotate(tag, link.getIndirectReference());
    link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(link);
  }

  PdfDestination destination(float y) {
    float top = format.paper().height() - PageFormat.TOP - y;
    return new PdfDestination(PdfDestination.XYZ, 0, top + LIFT, 0);
  }
}
