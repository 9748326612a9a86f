package dev.tare.report.pdf;

import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a finished document. */
final class Pages {

  private Pages() {}

  static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** Where a link keepWithNext: page, and points from its top. */
  static Line target(PDAnnotationLink link) throws IOException {
    PDActionGoTo action = (PDActionGoTo) link.getAction();
    PDPageXYZDestination place = (PDPageXYZDestination) action.getDestination();
    float y = Paper.A4.height() - place.getTop();
    return new Line("", place.retrievePageNumber() + 1, 0, 0, y, 0);
  }

  static String identity(PDDocument document) {
    COSArray ids = (COSArray) document.getDocument().getTrailer().getDictionaryObject(COSName.ID);
    return ((COSString) ids.get(0)).toHexString();
  }

  /** Pieces of lines with their places, in points from the top left corner. */
  static List<Line> lines(PDDocument document) throws IOException {
    List<Line> lines = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last =
            letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .reduce(first, (before, letter) -> letter);
        lines.add(
            new Line(
                text,
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt()));
      }
    }.getText(document);
    return lines;
  }

  /** A piece of a line. */
  record Line(String text, int page, float left, float right, float y, float size) {

    boolean below(Line other) {
      return page == other.page && y > other.y;
    }

    /** Above the page's number. */
    boolean isBody() {
      return y < PageFormat.TOP + new PageFormat(Paper.A4).height();
    }
  }
}
