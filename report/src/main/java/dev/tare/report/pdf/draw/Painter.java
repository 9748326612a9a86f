package dev.tare.report.pdf.draw;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.pdf.layout.Box;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.Page;
import dev.tare.report.pdf.layout.Page.Placed;
import dev.tare.report.pdf.layout.PageFormat;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws placed pages. */
public final class Painter {

  private final Document document;
  private final PdfWriter writer;
  private final Canvas canvas;
  private final MarkedContent content;
  private final LinkWriter links;
  private final Bookmarks bookmarks;
  private final PageFrame frame;

  public Painter(
      Document document, PdfWriter writer, PageFormat format, PageFrame frame, Places places) {
    this.document = document;
    this.writer = writer;
    this.frame = frame;
    StructureTree tree = new StructureTree(writer);
    canvas = new Canvas(writer.getDirectContent(), format);
    content = new MarkedContent(canvas.page(), tree);
    links = new LinkWriter(writer, tree, places, format);
    bookmarks = new Bookmarks(writer);
  }

  public void draw(List<Page> pages) {
    for (int number = 1; number <= pages.size(); number++) {
      if (number > 1) {
        document.newPage();
      }
      Page page = pages.get(number - 1);
      content.pagination();
      frame.draw(canvas, page, number);
      page.rows().forEach(this::draw);
      content.close();
    }
  }

  private void draw(Placed row) {
    row.mark().ifPresent(mark -> mark(mark, row.y()));
    row.row().boxes().forEach(box -> surroundings(box, row));
    row.row().boxes().forEach(box -> box.lines().forEach(line -> line(line, box, row)));
    row.row().boxes().forEach(box -> box.picture().ifPresent(picture -> picture(picture, row)));
  }

  private void mark(OutlineMark mark, float y) {
    canvas.page().localDestination(mark.anchor(), links.destination(y));
    bookmarks.add(mark, links.destination(y));
  }

  private void surroundings(Box box, Placed row) {
    Look look = box.look();
    if (look.tint().isPresent() || look.bar().isPresent() || look.rule().isPresent()) {
      content.layout();
    }
    float x = row.x() + box.x();
    float height = row.row().height();
    look.tint().ifPresent(colour -> canvas.fill(colour, x, row.y(), box.width(), height));
    look.bar().ifPresent(colour -> canvas.fill(colour, x, row.y(), 2, height));
    look.rule()
        .ifPresent(
            rule -> canvas.line(rule.colour(), rule.width(), x, row.y() + height, box.width()));
  }

  private void line(Box.Line line, Box box, Placed row) {
    float x = row.x() + box.x() + line.x();
    float top = row.y() + line.top();
    for (Box.Text text : line.texts()) {
      mark(text, row);
      String words = text.piece().text();
      canvas.text(text.piece().run(), words, x + text.piece().x(), top + line.ascent());
      if (!row.repeated()) {
        link(text, area(text, x, top, line.leading()));
      }
    }
  }

  private void mark(Box.Text text, Placed row) {
    if (row.repeated()) {
      content.pagination();
    } else {
      content.element(text.tag());
    }
  }

  private void link(Box.Text text, Rectangle2D.Float area) {
    text.piece().run().target().ifPresent(target -> links.add(text.tag(), area, target));
  }

  private Rectangle2D.Float area(Box.Text text, float x, float top, float height) {
    return new Rectangle2D.Float(
        canvas.x(x + text.piece().x()), canvas.y(top + height), text.piece().width(), height);
  }

  private void picture(Box.Picture picture, Placed row) {
    content.element(picture.tag());
    FigurePainter.draw(
        picture, canvas.page(), canvas.x(row.x()), canvas.y(row.y() + picture.height()));
  }
}
