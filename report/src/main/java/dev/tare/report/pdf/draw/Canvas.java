package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfContentByte;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.type.TextRun;
import java.awt.Color;

/** Draws on the current page; points are counted from the upper left corner of its text area. */
record Canvas(PdfContentByte page, PageFormat format) {

  float x(float x) {
    return PageFormat.SIDE + x;
  }

  float y(float y) {
    return format.paper().height() - PageFormat.TOP - y;
  }

  /** A part of a run. */
  void text(TextRun run, String text, float x, float baseline) {
    page.beginText();
    page.setFontAndSize(run.font().base(), run.size());
    page.setColorFill(run.colour());
    page.setTextMatrix(x(x), y(baseline));
    page.showText(text);
    page.endText();
  }

  void fill(Color colour, float x, float top, float width, float height) {
    page.setColorFill(colour);
    page.rectangle(x(x), y(top + height), width, height);
    page.fill();
  }

  void line(Color colour, float thickness, float x, float y, float width) {
    page.setLineWidth(thickness);
    page.setColorStroke(colour);
    page.moveTo(x(x), y(y));
    page.lineTo(x(x + width), y(y));
    page.stroke();
  }
}
