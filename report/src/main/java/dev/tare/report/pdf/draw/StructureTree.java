package dev.tare.report.pdf.draw;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.pdf.layout.Tag;
import java.util.IdentityHashMap;
import java.util.Map;

/** The elements of the document's structure, each made when its first content is drawn. */
final class StructureTree {

  private final PdfWriter writer;
  private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

  StructureTree(PdfWriter writer) {
    this.writer = writer;
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement known = elements.get(tag);
    if (known == null) {
      known = made(tag);
      elements.put(tag, known);
    }
    return known;
  }

  private PdfStructureElement made(Tag tag) {
    PdfName role = new PdfName(tag.role());
    PdfStructureElement element =
        tag.parent()
            .map(parent -> new PdfStructureElement(element(parent), role))
            .orElseGet(() -> new PdfStructureElement(writer.getStructureTreeRoot(), role));
    tag.alternative()
        .ifPresent(text -> element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE)));
    if (tag.scope().isPresent() || tag.span() > 1) {
      element.put(PdfName.A, attributes(tag));
    }
    return element;
  }

  private static PdfDictionary attributes(Tag tag) {
    PdfDictionary table = new PdfDictionary();
    table.put(PdfName.O, new PdfName("Table"));
    tag.scope().ifPresent(scope -> table.put(new PdfName("Scope"), new PdfName(scope)));
    if (tag.span() > 1) {
      table.put(new PdfName("ColSpan"), new PdfNumber(tag.span()));
    }
    return table;
  }

  /** Adds an annotation to the element of its text; returns the annotation's key in the tree. */
  int annotate(Tag tag, PdfIndirectReference annotation) {
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotation);
    reference.put(PdfName.PG, writer.getCurrentPage());
    PdfStructureElement element = element(tag);
    PdfObject content = element.get(PdfName.K);
    PdfArray kids = content instanceof PdfArray array ? array : new PdfArray(content);
    kids.add(reference);
    element.put(PdfName.K, kids);
    return writer.getStructureTreeRoot().addExistingObject(element.getReference());
  }
}
