package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import dev.tare.report.pdf.layout.Tag;
import java.util.Optional;

/** Says of everything that is drawn what it is: an element of the structure, or an artifact. */
final class MarkedContent {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfContentByte canvas;
  private final StructureTree tree;
  private Optional<Tag> open = Optional.empty();
  private boolean artifact;

  MarkedContent(PdfContentByte canvas, StructureTree tree) {
    this.canvas = canvas;
    this.tree = tree;
  }

  /** What follows belongs to an element. */
  void element(Tag tag) {
    if (open.filter(current -> current == tag).isEmpty()) {
      close();
      canvas.beginMarkedContentSequence(tree.element(tag));
      open = Optional.of(tag);
    }
  }

  /** What follows is layout: a line, a tint. */
  void layout() {
    artifact("Layout");
  }

  /** What follows is repeated on pages. */
  void pagination() {
    artifact("Pagination");
  }

  private void artifact(String type) {
    close();
    PdfDictionary kind = new PdfDictionary();
    kind.put(PdfName.TYPE, new PdfName(type));
    canvas.beginMarkedContentSequence(ARTIFACT, kind, true);
    artifact = true;
  }

  void close() {
    if (artifact || open.isPresent()) {
      canvas.endMarkedContentSequence();
    }
    artifact = false;
    open = Optional.empty();
  }
}
