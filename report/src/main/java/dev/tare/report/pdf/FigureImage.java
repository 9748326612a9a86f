package dev.tare.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.chart.Drawing;
import dev.tare.report.chart.Drawings;
import dev.tare.report.model.Figure;
import java.awt.Font;
import java.awt.Graphics2D;

/** A figure as vectors with selectable text. */
final class FigureImage {

  /** Leaves room for the heading and the caption on the same page. */
  private static final float HIGHEST = PageFormat.HEIGHT - 110;

  private FigureImage() {}

  static Image of(Figure figure, PdfWriter writer) {
    Drawing drawing = Drawings.paper(figure);
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
    Graphics2D graphics = template.createGraphics(width, height, new Liberation());
    drawing.draw(graphics);
    graphics.dispose();
    Image image = Image.getInstance(template);
    image.scaleToFit(PageFormat.WIDTH, Math.min(HIGHEST, height * PageFormat.WIDTH / width));
    return image;
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
