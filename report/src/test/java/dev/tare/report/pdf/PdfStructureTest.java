package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a document tells machines: its structure, its files, its pages. */
class PdfStructureTest {

  private static final ReportModel REPORT =
      ReportBuilder.build(Example.dataset(), Example.analysisSinceEarlier(), Language.EN);

  private static final List<Attachment> FILES =
      List.of(
          Attachment.source("analysis.json", "{}"),
          Attachment.table("summary.csv", "a,b\n1,2\n"),
          Attachment.table("runs.csv", "x".repeat(5 << 20)));

  private static final byte[] DOCUMENT = PdfReport.of(REPORT, Paper.A4, FILES);

  @Test
  void everythingHasItsRole() throws IOException {
    try (PDDocument document = document()) {
      Map<String, Long> roles =
          elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
              .collect(
                  Collectors.groupingBy(
                      PDStructureElement::getStructureType, Collectors.counting()));
      assertThat(roles).containsEntry("H1", 1L).containsKeys("H2", "H3", "P", "L", "LBody", "Link");
      assertThat(roles.get("TOCI")).isEqualTo(roles.get("H2") - 1);
      assertThat(roles.get("Figure")).isEqualTo(REPORT.shownFigures().size());
      assertThat(roles.get("TH")).isGreaterThan(roles.get("Table"));
      assertThat(roles.get("Caption")).isGreaterThan(roles.get("Figure"));
    }
  }

  @Test
  void figuresAreDescribedAndHeadingsOfTablesHaveAScope() throws IOException {
    try (PDDocument document = document()) {
      for (PDStructureElement one :
          elements(document.getDocumentCatalog().getStructureTreeRoot())) {
        if (one.getStructureType().equals("Figure")) {
          assertThat(one.getAlternateDescription()).hasSizeGreaterThan(40);
        }
        if (one.getStructureType().equals("TH")) {
          COSDictionary attributes =
              (COSDictionary) one.getCOSObject().getDictionaryObject(COSName.A);
          assertThat(attributes.getNameAsString("Scope")).isIn("Row", "Column");
        }
      }
    }
  }

  @Test
  void theContentsTellTheRightPages() throws IOException {
    try (PDDocument document = document()) {
      String contents = (Pages.text(document, 1) + Pages.text(document, 2)).replaceAll("\\s", "");
      for (var section : document.getDocumentCatalog().getDocumentOutline().children()) {
        PDPage page = section.findDestinationPage(document);
        if (!section.getTitle().equals(REPORT.digest().heading())) {
          int number = document.getPages().indexOf(page) + 1;
          assertThat(contents).contains(section.getTitle().replace(" ", "") + number);
        }
      }
    }
  }

  @Test
  void theRunningHeadNamesTheSection() throws IOException {
    try (PDDocument document = document()) {
      String heading = REPORT.method().heading();
      int last = document.getNumberOfPages();
      assertThat(Pages.text(document, last)).contains("Appendix");
      assertThat(heading).isNotEmpty();
      for (int page = 2; page <= last; page++) {
        assertThat(Pages.text(document, page)).contains(REPORT.title());
      }
    }
  }

  @Test
  void theTextCitesEveryFigureAndTable() throws IOException {
    try (PDDocument document = document()) {
      String text = Pages.text(document).replaceAll("\\s+", " ");
      for (int figure = 1; figure <= REPORT.shownFigures().size(); figure++) {
        assertThat(text.split("Figure " + figure + "\\b", -1))
            .as("figure " + figure)
            .hasSizeGreaterThan(2);
      }
    }
  }

  @Test
  void smallFilesAreEmbeddedAndLargeOnesAreNamed() throws IOException {
    try (PDDocument document = document()) {
      COSArray files =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      List<String> found = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        COSDictionary file = (COSDictionary) files.getObject(i);
        String name = new PDComplexFileSpecification(file).getFileUnicode();
        found.add(name + " " + file.getNameAsString("AFRelationship"));
      }
      assertThat(found).containsExactly("analysis.json Source", "summary.csv Data");
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("analysis.json", "summary.csv");
      assertThat(Pages.text(document)).containsPattern("Too large to be embedded[^.]*runs.csv");
    }
  }

  @Test
  void noTypeIsTooSmallToRead() throws IOException {
    try (PDDocument document = document()) {
      assertThat(Pages.lines(document)).allMatch(line -> line.size() >= 7);
    }
  }

  @Test
  void aReportFitsOnLetter() throws IOException {
    byte[] bytes = PdfReport.of(REPORT, Paper.LETTER, FILES);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(612);
        assertThat(page.getMediaBox().getHeight()).isEqualTo(792);
      }
      assertThat(Pages.lines(document))
          .allMatch(line -> line.right() <= 612 - PageFormat.SIDE + 1 && line.y() < 792 - 20);
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> all = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        all.addAll(elements(element));
      }
    }
    return all;
  }

  private static PDDocument document() throws IOException {
    return Loader.loadPDF(DOCUMENT);
  }
}
