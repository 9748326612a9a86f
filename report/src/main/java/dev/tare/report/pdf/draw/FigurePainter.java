package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import dev.tare.report.chart.Drawing;
import dev.tare.report.pdf.layout.Box.Picture;
import dev.tare.report.pdf.type.EmbeddedFont;
import java.awt.Font;
import java.awt.Graphics2D;

/** Draws a figure as vectors with selectable text. */
final class FigurePainter {

  private FigurePainter() {}

  /** The lower left corner is in page coordinates. */
  static void draw(Picture picture, PdfContentByte page, float x, float y) {
    Drawing drawing = picture.drawing();
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    PdfTemplate template = page.createTemplate(width, height);
    Graphics2D graphics = template.createGraphics(width, height, new Liberation());
    drawing.draw(graphics);
    graphics.dispose();
    page.addTemplate(template, picture.scale(), 0, 0, picture.scale(), x, y);
  }

  /** All drawings use one font. */
  private static final class Liberation implements FontMapper {

    @Override
    public BaseFont awtToPdf(Font font) {
      return EmbeddedFont.REGULAR.base();
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      throw new UnsupportedOperationException("drawings only write text");
    }
  }
}
