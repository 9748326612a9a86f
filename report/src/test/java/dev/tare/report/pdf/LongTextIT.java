package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.HostileDataset;
import dev.tare.report.HostileText;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Titles, units, reasons, facts and logs of a hundred thousand characters. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LongTextIT {

  private static final int LENGTH = 100_000;
  private static final int LONGEST = 1000;
  private static final long MEGABYTE = 1 << 20;

  private static final List<String> TEXTS =
      List.of(
          "x".repeat(LENGTH),
          "word ".repeat(LENGTH / 5),
          "\ud83d\ude00".repeat(LENGTH / 2),
          "a\n".repeat(LENGTH / 2));

  @TempDir private Path folder;

  private ReportModel model;

  @BeforeEach
  void analyse() throws IOException {
    HostileDataset.write(folder, HostileText.harmless().subList(0, 3));
    HostileDataset.replaceTexts(folder.resolve("datapackage.json"), TEXTS);
    Dataset dataset = DatasetReader.read(folder);
    AnalysisFile.write(folder, Analyzer.analyze(dataset, AnalysisOptions.STANDARD));
    HostileDataset.replaceTexts(folder.resolve(AnalysisFile.NAME), TEXTS);
    model = ReportBuilder.build(dataset, AnalysisFile.read(folder), Language.EN);
  }

  @Test
  void aPageShowsTheirBeginnings() {
    assertShortened(HtmlPage.of(model, List.of(Language.EN), SvgFigures::svg));
    assertThat(model.figures()).isNotEmpty();
    model.figures().forEach(figure -> assertShortened(SvgFigures.file(figure)));
  }

  @Test
  void aPdfShowsTheirBeginnings() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfReport.of(model, Paper.A4, List.of()))) {
      assertShortened(Pages.text(document).replaceAll("\\s", ""));
      assertThat(document.getNumberOfPages()).isLessThan(100);
    }
  }

  private static void assertShortened(String text) {
    assertThat(text).contains("…").hasSizeLessThan((int) MEGABYTE);
    for (String whole : List.of(TEXTS.get(0), TEXTS.get(1), TEXTS.get(2))) {
      assertThat(text.contains(whole.substring(0, LONGEST + 1)))
          .as(whole.substring(0, 5))
          .isFalse();
    }
  }
}
