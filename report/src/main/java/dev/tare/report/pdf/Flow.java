package dev.tare.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;

/** Fills the pages with blocks. */
final class Flow {

  private final Document document;
  private final PdfWriter writer;

  Flow(Document document, PdfWriter writer) {
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

  void add(List<Block> blocks) {
    List<Block> group = new ArrayList<>();
    for (Block block : blocks) {
      group.add(block);
      if (!block.leads()) {
        together(group);
        group.clear();
      }
    }
    group.forEach(this::put);
  }

  /** Only the last of them may go over to the next page. */
  private void together(List<Block> blocks) {
    if (needed(blocks) > room()) {
      newPage();
    }
    blocks.forEach(this::put);
  }

  private void put(Block block) {
    PdfPTable body = block.body();
    body.setSpacingBefore(fresh() ? 0 : block.above());
    document.add(body);
  }

  private float needed(List<Block> blocks) {
    float all = (float) blocks.stream().mapToDouble(Block::height).sum();
    Block last = blocks.get(blocks.size() - 1);
    return all <= Paper.HEIGHT ? all : all - last.height() + last.least();
  }

  private float room() {
    return writer.getVerticalPosition(true) - document.bottom();
  }

  private boolean fresh() {
    return writer.getVerticalPosition(true) > document.top() - 1;
  }
}
