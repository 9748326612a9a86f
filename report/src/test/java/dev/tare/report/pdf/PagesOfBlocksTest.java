package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.Section;
import dev.tare.report.pdf.layout.Box;
import dev.tare.report.pdf.layout.Flow;
import dev.tare.report.pdf.layout.Page;
import dev.tare.report.pdf.layout.Page.Placed;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.pdf.layout.Region;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where blocks come to stand. */
class PagesOfBlocksTest {

  private static final PageFormat FORMAT = new PageFormat(Paper.A4);
  private static final SectionBlocks SECTION =
      new SectionBlocks(Tag.document().child("Sect"), "section", FORMAT.width());

  @Test
  void aHeadingStaysWithItsTextWhereverThePageEnds() {
    for (int lines = 50; lines < 64; lines++) {
      List<PageBlock> blocks = lines(lines);
      blocks.add(SECTION.part("Heading"));
      blocks.add(text("Text"));
      List<Page> pages = pages(1, blocks);
      assertThat(page(pages, "Heading")).as(lines + " lines").isEqualTo(page(pages, "Text"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anIntroductionStaysWithHeadingAndText(int columns) {
    Section section =
        new Section(
            "section",
            "Heading",
            List.of("Intro ".repeat(80 / columns), "More"),
            List.of(new Section.Definition("Term", "word ".repeat(200 / columns))),
            List.of(),
            List.of());
    List<PageBlock> blocks =
        new SectionWriter(new TableWriter(null, null))
            .of(section, SECTION.in(FORMAT.column(columns)));
    for (int lines = 30; lines < 70; lines++) {
      Region before = Region.of(lines(lines));
      Region after = new Region(columns, Optional.of(SECTION.heading("Heading")), blocks);
      List<Page> pages = Flow.pages(FORMAT, List.of(before, after, Region.of(lines(30))));
      assertThat(List.of("Heading", "Intro", "More", "Term"))
          .as(lines + " lines")
          .extracting(text -> page(pages, text))
          .containsOnly(page(pages, "Heading"));
    }
  }

  @Test
  void aLongTableBeginsWithRowsAndRepeatsItsHead() {
    for (int lines = 46; lines < 62; lines++) {
      List<PageBlock> blocks = lines(lines);
      blocks.add(text("Caption").keptWithNext());
      blocks.add(rows(150));
      List<Page> pages = pages(1, blocks);
      assertThat(page(pages, "Caption")).as(lines + " lines").isEqualTo(page(pages, "row 3"));
      int first = page(pages, "row 3");
      for (Page page : pages.subList(first, pages.size())) {
        assertThat(words(page.rows().get(0))).isEqualTo("row 0");
        assertThat(page.rows().get(0).repeated()).isTrue();
      }
      assertThat(all(pages)).filteredOn(Placed::repeated).hasSize(pages.size() - first);
    }
  }

  @Test
  void aTableThatGoesOnSaysSo() {
    PageBlock table = rows(200).continuedBelow(text("Table 1 (continued)").rows());
    List<Page> pages = pages(1, List.of(table));
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(
            page -> {
              assertThat(page.rows())
                  .extracting(PagesOfBlocksTest::words)
                  .startsWith("Table 1 (continued)", "row 0")
                  .doesNotHaveDuplicates();
              assertThat(page.rows()).filteredOn(Placed::repeated).hasSize(2);
            });
  }

  @Test
  void aShortTableStaysWholeWithItsLegend() {
    for (int lines = 30; lines < 64; lines++) {
      List<PageBlock> blocks = lines(lines);
      blocks.add(text("Caption").keptWithNext());
      blocks.add(rows(7).keptWithNext());
      blocks.add(lines("legend", 5));
      List<Page> pages = pages(1, blocks);
      assertThat(List.of("Caption", "row 0", "row 6", "legend 0", "legend 4"))
          .as(lines + " lines")
          .extracting(text -> page(pages, text))
          .containsOnly(page(pages, "Caption"));
    }
  }

  /** Some rows go over to the next page with it. */
  @Test
  void theLegendOfALongTableHasRowsAboveIt() {
    for (int lines = 0; lines < 40; lines++) {
      List<PageBlock> blocks = lines(lines);
      blocks.add(rows(30).keptWithNext());
      blocks.add(lines("legend", 5));
      List<Page> pages = pages(1, blocks);
      assertThat(page(pages, "row 29")).as(lines + " lines").isEqualTo(page(pages, "legend 0"));
    }
  }

  /** The last section goes over to the last page as a whole, if that costs no page. */
  @Test
  void theLastPageIsNotNearlyEmpty() {
    for (int lines = 40; lines < 64; lines++) {
      Region first = Region.of(lines(lines));
      Region last = new Region(1, Optional.of(SECTION.part("Last")), lines(20));
      List<Page> pages = Flow.pages(FORMAT, List.of(first, last));
      assertThat(pages.get(pages.size() - 1).rows()).as(lines + " lines").hasSizeGreaterThan(13);
    }
  }

  @Test
  void aFreshPageIsNotLeftEmpty() {
    List<Page> pages = pages(1, List.of(text("Text")));
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).rows().get(0).y()).isZero();
  }

  /** The text goes on before a figure that needs the next page; figures keep their order. */
  @Test
  void textFillsThePageBeforeAFigure() {
    List<PageBlock> blocks = lines(50);
    blocks.add(lines("first figure", 20).free());
    blocks.add(lines("second figure", 2).free());
    blocks.add(text("Text"));
    List<Page> pages = pages(1, blocks);
    assertThat(page(pages, "Text")).isEqualTo(1);
    assertThat(page(pages, "first figure")).isEqualTo(2);
    assertThat(page(pages, "second figure")).isEqualTo(2);
    assertThat(words(pages.get(1).rows().get(0))).isEqualTo("first figure 0");
  }

  /** Text fills the column, and the figure comes first in the next one. */
  @Test
  void aFigureThatDoesNotFitBeginsTheNextColumn() {
    List<PageBlock> blocks = lines(50);
    blocks.add(lines("figure", 20).free());
    IntStream.range(0, 60).forEach(line -> blocks.add(text("Text " + line)));
    List<Page> pages = pages(2, blocks);
    List<Placed> second = pages.get(0).rows().stream().filter(row -> row.x() > 0).toList();
    assertThat(words(second.get(0))).isEqualTo("figure 0");
    assertThat(pages.get(0).rows())
        .filteredOn(row -> row.x() == 0)
        .anyMatch(row -> words(row).equals("Text 0"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void columnsEndAtTheSameHeight(int columns) {
    List<Page> pages = pages(columns, lines(30));
    List<Double> ends =
        all(pages).stream()
            .collect(
                Collectors.groupingBy(
                    Placed::x, Collectors.summingDouble(row -> row.row().height())))
            .values()
            .stream()
            .toList();
    assertThat(ends)
        .hasSize(columns)
        .allSatisfy(end -> assertThat(end).isCloseTo(ends.get(0), within()));
  }

  private static Offset<Double> within() {
    return Offset.offset(20.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void nothingIsLostOrBelowThePage(int columns) {
    List<PageBlock> blocks = lines(100);
    blocks.add(rows(300));
    blocks.add(
        SECTION.text(
            1,
            Typography.BODY.paragraph(
                Collections.nCopies(60, Typography.BODY.run("word ".repeat(150))))));
    blocks.add(text("last"));
    List<Page> pages = pages(columns, blocks);
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.filled()).isLessThanOrEqualTo(FORMAT.height() + 0.1f));
    String text =
        all(pages).stream()
            .filter(row -> !row.repeated())
            .map(PagesOfBlocksTest::words)
            .collect(Collectors.joining(" "));
    assertThat(text.split("word", -1)).hasSize(9001);
    assertThat(text).contains("line 99", "row 0", "row 299").endsWith("last");
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aWordThatIsTooLongIsBroken(Paper paper) {
    PageFormat format = new PageFormat(paper);
    PageBlock block =
        new SectionBlocks(Tag.document(), "", format.width())
            .text(0, Typography.BODY.paragraph("x".repeat(1000)));
    List<Page> pages = Flow.pages(format, List.of(Region.of(List.of(block))));
    assertThat(words(pages.get(0).rows().get(0)).replace(" ", "")).isEqualTo("x".repeat(1000));
    assertThat(block.rows().get(0).boxes().get(0).lines()).hasSizeGreaterThan(5);
  }

  private static List<PageBlock> lines(int lines) {
    return new ArrayList<>(
        IntStream.range(0, lines).mapToObj(line -> text("line " + line)).toList());
  }

  private static PageBlock lines(String text, int lines) {
    return SECTION.list(
        0, IntStream.range(0, lines).mapToObj(line -> text + " " + line).toList(), Typography.BODY);
  }

  private static PageBlock text(String text) {
    return SECTION.text(1, Typography.BODY.paragraph(text));
  }

  private static PageBlock rows(int rows) {
    return PageBlock.table(0, lines("row", rows).rows());
  }

  private static List<Page> pages(int columns, List<PageBlock> blocks) {
    return Flow.pages(FORMAT, List.of(new Region(columns, Optional.empty(), blocks)));
  }

  private static List<Placed> all(List<Page> pages) {
    return pages.stream().flatMap(page -> page.rows().stream()).toList();
  }

  private static int page(List<Page> pages, String text) {
    return IntStream.range(0, pages.size())
            .filter(
                page ->
                    pages.get(page).rows().stream().anyMatch(row -> words(row).startsWith(text)))
            .findFirst()
            .orElseThrow()
        + 1;
  }

  private static String words(Placed row) {
    return row.row().boxes().stream()
        .flatMap(box -> box.lines().stream())
        .map(PagesOfBlocksTest::words)
        .collect(Collectors.joining(" "));
  }

  private static String words(Box.Line line) {
    return line.texts().stream()
        .map(text -> text.piece().text())
        .collect(Collectors.joining())
        .strip();
  }
}
