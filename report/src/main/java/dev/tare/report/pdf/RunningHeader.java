package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The running header and footer of every page. */
final class RunningHeader extends PdfPageEventHelper {

  private static final float FOOT = 34;
  private static final float HEAD = PageSize.A4.getHeight() - 40;

  private final String title;
  private final Messages messages;
  private final List<PdfTemplate> numbers = new ArrayList<>();

  RunningHeader(String title, Messages messages) {
    this.title = title;
    this.messages = messages;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte page = writer.getDirectContent();
    if (!numbers.isEmpty()) {
      head(page);
    }
    PdfTemplate number = page.createTemplate(PageFormat.WIDTH, 12);
    page.addTemplate(number, PageFormat.SIDE, FOOT);
    numbers.add(number);
  }

  /** The number of pages is known only now. */
  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    for (int page = 1; page <= numbers.size(); page++) {
      String text = messages.text("pdf.page", Map.of("page", page, "pages", numbers.size()));
      line(numbers.get(page - 1), text, PageFormat.WIDTH - Typography.RUNNING.width(text), 3);
    }
  }

  private void head(PdfContentByte page) {
    line(page, title, PageFormat.SIDE, HEAD);
    page.saveState();
    page.setLineWidth(0.4f);
    page.setColorStroke(Colours.GRID);
    page.moveTo(PageFormat.SIDE, HEAD - 6);
    page.lineTo(PageFormat.SIDE + PageFormat.WIDTH, HEAD - 6);
    page.stroke();
    page.restoreState();
  }

  private static void line(PdfContentByte canvas, String text, float x, float y) {
    canvas.beginText();
    canvas.setFontAndSize(EmbeddedFont.REGULAR.base(), Typography.RUNNING.size());
    canvas.setColorFill(Colours.MUTED);
    canvas.setTextMatrix(x, y);
    canvas.showText(EmbeddedFont.REGULAR.printable(text));
    canvas.endText();
  }
}
