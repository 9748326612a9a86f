package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;

/** Places blocks on pages. */
final class PageLayout {

  private final Document document;
  private final PdfWriter writer;

  PageLayout(Document document, PdfWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  PdfWriter writer() {
    return writer;
  }

  void newPage() {
    if (!fresh()) {
      document.newPage();
    }
  }

  void add(List<PageBlock> blocks) {
    List<PageBlock> group = new ArrayList<>();
    for (PageBlock block : blocks) {
      group.add(block);
      if (!block.keepWithNext()) {
        together(group);
        group.clear();
      }
    }
    group.forEach(this::put);
  }

  /** Only the last block may continue on the next page. */
  private void together(List<PageBlock> blocks) {
    if (needed(blocks) > room()) {
      newPage();
    }
    blocks.forEach(this::put);
  }

  private void put(PageBlock block) {
    PdfPTable body = block.body();
    body.setSpacingBefore(fresh() ? 0 : block.above());
    document.add(body);
  }

  private float needed(List<PageBlock> blocks) {
    float all = (float) blocks.stream().mapToDouble(PageBlock::height).sum();
    PageBlock last = blocks.get(blocks.size() - 1);
    return all <= PageFormat.HEIGHT ? all : all - last.height() + last.minimumHeight();
  }

  private float room() {
    return writer.getVerticalPosition(true) - document.bottom();
  }

  private boolean fresh() {
    return writer.getVerticalPosition(true) > document.top() - 1;
  }
}
