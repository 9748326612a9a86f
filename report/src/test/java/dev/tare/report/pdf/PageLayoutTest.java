package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

  @Test
  void aHeadingStaysWithItsTextWhereverThePageEnds() throws IOException {
    for (int lines = 62; lines < 76; lines++) {
      List<PageBlock> blocks = filler(lines);
      blocks.add(PageBlock.of(16, Typography.SUBHEADING.paragraph("Heading")).keptWithNext());
      blocks.add(PageBlock.of(6, Typography.BODY.paragraph("Text")));
      List<Pages.Line> found = lines(blocks);
      assertThat(page(found, "Heading")).as(lines + " lines").isEqualTo(page(found, "Text"));
    }
  }

  @Test
  void aLongTableBeginsWithRowsAndRepeatsItsHead() throws IOException {
    for (int lines = 60; lines < 74; lines++) {
      List<PageBlock> blocks = filler(lines);
      blocks.addAll(TableWriter.of(longTable()));
      List<Pages.Line> found = lines(blocks);
      assertThat(page(found, "Caption")).as(lines + " lines").isEqualTo(page(found, "row 3"));
      List<Integer> heads =
          found.stream().filter(line -> line.text().equals("Head")).map(Pages.Line::page).toList();
      List<Integer> rows =
          found.stream()
              .filter(line -> line.text().startsWith("row"))
              .map(Pages.Line::page)
              .distinct()
              .toList();
      assertThat(heads).hasSizeGreaterThan(1).isEqualTo(rows);
    }
  }

  @Test
  void aFreshPageIsNotLeftEmpty() throws IOException {
    List<PageBlock> blocks = List.of(PageBlock.of(22, Typography.BODY.paragraph("Text")));
    assertThat(page(lines(blocks), "Text")).isEqualTo(1);
  }

  private static List<PageBlock> filler(int lines) {
    List<PageBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(PageBlock.of(1, Typography.BODY.paragraph("filler")));
    }
    return blocks;
  }

  private static Table longTable() {
    return new Table(
        "Caption",
        List.of(new TableColumn("Head", false)),
        IntStream.rangeClosed(1, 150)
            .mapToObj(row -> List.of("row " + row + " " + "and more words".repeat(8)))
            .toList());
  }

  private static int page(List<Pages.Line> lines, String text) {
    return lines.stream().filter(line -> line.text().startsWith(text)).findFirst().get().page();
  }

  private static List<Pages.Line> lines(List<PageBlock> blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = PageFormat.document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    PageLayout layout = new PageLayout(document, writer);
    layout.newPage();
    layout.add(blocks);
    document.close();
    try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
      return Pages.lines(read);
    }
  }
}
