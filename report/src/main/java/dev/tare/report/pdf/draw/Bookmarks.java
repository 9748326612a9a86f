package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.pdf.layout.OutlineMark;

/** The bookmarks: sections, and their parts. */
final class Bookmarks {

  private final PdfWriter writer;
  private PdfOutline section;

  Bookmarks(PdfWriter writer) {
    this.writer = writer;
    section = writer.getRootOutline();
  }

  void add(OutlineMark mark, PdfDestination place) {
    if (mark.level() == 1) {
      section = new PdfOutline(writer.getRootOutline(), place, mark.title(), false);
    } else if (mark.level() == 2) {
      new PdfOutline(section, place, mark.title(), false);
    }
  }
}
