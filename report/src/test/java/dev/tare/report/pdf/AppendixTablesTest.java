package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Table;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are alike say once what they have in common, and nothing else is lost. */
class AppendixTablesTest {

  private static final Dataset LAYERS =
      DatasetReader.read(Path.of("..", "raw-data", "examples", "layers"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachTableOfStatisticsStatesItsUnit(Language language) throws IOException {
    ReportModel report =
        ReportBuilder.build(LAYERS, Analyzer.analyze(LAYERS, AnalysisOptions.STANDARD), language);
    try (PDDocument document = Loader.loadPDF(PdfReport.of(report, Paper.A4, List.of()))) {
      String text = bare(Pages.text(document));
      assertThat(report.benchmarks())
          .hasSize(5)
          .extracting(AppendixTablesTest::title)
          .allSatisfy(title -> assertThat(text).contains(bare(title)));
      assertThat(text)
          .contains(bare(language == Language.EN ? "Read it as Table" : "Zu lesen wie Tabelle"));
    }
  }

  /** Of costs, as in the sentences, although higher is better for the benchmark. */
  @Test
  void theRatioOfMediansIsThatOfCosts() {
    Table cpu =
        ReportBuilder.build(LAYERS, Analyzer.analyze(LAYERS, AnalysisOptions.STANDARD), Language.EN)
            .benchmarks()
            .get(0)
            .comparisons()
            .orElseThrow();
    assertThat(cpu.columns().get(8).title()).isEqualTo("Ratio of medians");
    assertThat(cpu.rows())
        .filteredOn(row -> row.get(0).equals("Unikernel without KVM / native"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(8)).startsWith("26."));
  }

  /** Such as "Memory (memsweep), Statistics of each sample (ms, lower is better)". */
  private static String title(BenchmarkSection benchmark) {
    return benchmark.heading() + ", " + benchmark.numbers().caption() + ".";
  }

  /** Without the spaces, which are where the lines end. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]", "");
  }
}
