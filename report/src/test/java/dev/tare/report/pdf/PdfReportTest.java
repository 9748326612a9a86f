package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Figure;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReportTest {

  private static final Map<Language, ReportModel> REPORTS = new ConcurrentHashMap<>();
  private static final Map<Language, byte[]> DOCUMENTS = new ConcurrentHashMap<>();

  private static final List<Attachment> ATTACHED =
      List.of(
          Attachment.source("analysis.json", "{}"),
          Attachment.table("summary.csv", "a,b\n1,2\n"),
          Attachment.table("runs.csv", "x".repeat(5 << 20)));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsThere(Language language) throws IOException {
    ReportModel report = report(language);
    try (PDDocument document = document(report)) {
      String text = bare(Pages.text(document));
      assertThat(text).contains(bare(report.title()), bare(report.subtitle()));
      assertThat(statements(report)).hasSizeGreaterThan(10);
      assertThat(statements(report).map(PdfReportTest::bare))
          .allSatisfy(sentence -> assertThat(text).contains(sentence));
      assertThat(text).contains(bare(report.method().entries().get(0).text()));
      assertThat(text).contains(bare(report.reproduce().commands().get(0).line()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLetterIsMissing(Language language) throws IOException {
    try (PDDocument document = document(report(language))) {
      assertThat(Pages.text(document)).doesNotContain("\u25a1", "\ufffd", "??");
    }
  }

  @Test
  void umlautsAreUmlauts() throws IOException {
    try (PDDocument document = document(report(Language.DE))) {
      assertThat(Pages.text(document)).contains("Übersicht", "höher ist besser", "Läufe");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pagesAreNumbered(Language language) throws IOException {
    try (PDDocument document = document(report(language))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(5);
      for (int page = 1; page <= pages; page++) {
        String number =
            language == Language.EN
                ? "Page " + page + " of " + pages
                : "Seite " + page + " von " + pages;
        assertThat(Pages.text(document, page)).contains(number);
      }
    }
  }

  @Test
  void bookmarksAreTheSections() throws IOException {
    ReportModel report = report(Language.EN);
    try (PDDocument document = document(report)) {
      List<String> sections = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        sections.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
      }
      assertThat(sections)
          .startsWith(
              report.digest().heading(), report.summary().heading(), report.overview().heading())
          .containsAll(report.benchmarks().stream().map(BenchmarkSection::heading).toList())
          .endsWith(
              appendix(report, "C", report.method().heading()),
              appendix(report, "D", report.platforms().orElseThrow().heading()),
              appendix(report, "E", report.background().orElseThrow().heading()),
              appendix(report, "F", report.reproduce().heading()));
    }
  }

  @Test
  void figuresHaveBookmarks() throws IOException {
    ReportModel report = report(Language.EN);
    try (PDDocument document = document(report)) {
      List<String> parts = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        item.children().forEach(part -> parts.add(part.getTitle()));
      }
      List<String> figures = report.shownFigures().stream().map(Figure::title).toList();
      assertThat(parts)
          .containsAll(
              IntStream.range(0, figures.size())
                  .mapToObj(figure -> "Figure " + (figure + 1) + ": " + figures.get(figure))
                  .toList());
    }
  }

  @Test
  void linksLeadToHeadingsFiguresAndTables() throws IOException {
    ReportModel report = report(Language.EN);
    try (PDDocument document = document(report)) {
      List<Pages.Line> lines = Pages.lines(document);
      int links = 0;
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          Pages.Line target = Pages.target((PDAnnotationLink) annotation);
          assertThat(lines).anyMatch(line -> line.below(target) && line.y() - target.y() < 30);
          links++;
        }
      }
      assertThat(links).isGreaterThanOrEqualTo(report.summary().statements().size());
    }
  }

  @Test
  void allFontsAreEmbedded() throws IOException {
    try (PDDocument document = document(report(Language.DE))) {
      Set<String> fonts = new HashSet<>();
      for (PDPage page : document.getPages()) {
        fonts(page.getResources(), fonts);
      }
      assertThat(fonts).hasSize(3).allMatch(name -> name.matches("[A-Z]{6}\\+Liberation.*"));
    }
  }

  private static void fonts(PDResources resources, Set<String> names) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      names.add(font.getName());
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      assertThat(object).as("figures are vectors").isNotInstanceOf(PDImageXObject.class);
      if (object instanceof PDFormXObject form) {
        fonts(form.getResources(), names);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textStaysInsideTheMargins(Language language) throws IOException {
    try (PDDocument document = document(report(language))) {
      for (Pages.Line line : Pages.lines(document)) {
        assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(PageFormat.SIDE - 1);
        assertThat(line.right())
            .as(line.text())
            .isLessThanOrEqualTo(PageFormat.SIDE + new PageFormat(Paper.A4).width() + 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noHeadingEndsAPage(Language language) throws IOException {
    try (PDDocument document = document(report(language))) {
      List<Pages.Line> lines = Pages.lines(document);
      for (Pages.Line heading : lines) {
        if (heading.size() > 10) {
          assertThat(lines)
              .as(heading.text())
              .anyMatch(line -> line.size() < 10 && line.below(heading) && line.isBody());
        }
      }
    }
  }

  /** No other section begins between them. */
  @Test
  void theHostsFigureStandsBelowItsHeading() throws IOException {
    try (PDDocument document = document(report(Language.EN))) {
      List<Pages.Line> lines = Pages.lines(document);
      Pages.Line heading = heading(lines, "The host during the campaign");
      Pages.Line warnings = heading(lines, "Plausibility warnings");
      assertThat(lines)
          .anyMatch(l -> l.below(heading) && l.text().contains("What was recorded about the host"));
      assertThat(heading.below(warnings) || heading.page() > warnings.page()).isTrue();
    }
  }

  private static Pages.Line heading(List<Pages.Line> lines, String text) {
    return lines.stream()
        .filter(line -> line.size() > 10 && line.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDocumentSaysWhatItIs() throws IOException {
    ReportModel report = report(Language.DE);
    try (PDDocument document = document(report)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(report.title());
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo(report.subtitle());
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2026-11-23T01:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @ResourceLock(Resources.GLOBAL)
  @Test
  void sameReportGivesSameBytesEverywhere() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = PdfReport.of(report(Language.EN), Paper.A4, ATTACHED);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(PdfReport.of(report(Language.EN), Paper.A4, ATTACHED)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherReportHasAnotherIdentity() throws IOException {
    try (PDDocument english = document(report(Language.EN));
        PDDocument german = document(report(Language.DE))) {
      assertThat(Pages.identity(english)).isNotEqualTo(Pages.identity(german));
    }
  }

  /** Less important findings would be one more. */
  private static String appendix(ReportModel report, String letter, String heading) {
    int more = report.summary().more().isEmpty() ? 0 : 1;
    return "Appendix " + (char) (letter.charAt(0) + more) + ": " + heading;
  }

  private static Stream<String> statements(ReportModel report) {
    Stream<Statement> findings =
        Stream.of(
                report.summary().notices(), report.summary().statements(), report.summary().more())
            .flatMap(List::stream);
    Stream<Statement> comparisons =
        report.benchmarks().stream().flatMap(benchmark -> benchmark.statements().stream());
    return Stream.concat(
        report.digest().answers().stream().map(FirstScreen.Answer::text),
        Stream.concat(findings, comparisons).map(Statement::text));
  }

  private static ReportModel report(Language language) {
    return REPORTS.computeIfAbsent(
        language, of -> ReportBuilder.build(Example.dataset(), Example.analysisSinceEarlier(), of));
  }

  private static PDDocument document(ReportModel report) throws IOException {
    return Loader.loadPDF(
        DOCUMENTS.computeIfAbsent(
            report.language(), of -> PdfReport.of(report, Paper.A4, ATTACHED)));
  }

  /** Without the spaces, which are where the lines end; the font has one hyphen for all. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]", "").replace('\u2011', '-');
  }
}
