package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.HostileDataset;
import dev.tare.report.HostileText;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.model.ReportModel;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a dataset is executed, loaded or taken for markup by a browser. */
class HostilePageIT {

  @TempDir static Path folder;

  @BeforeAll
  static void writeReports() throws IOException {
    write("hostile", HostileText.all());
    write("harmless", HostileText.harmless());
  }

  private static void write(String name, List<String> texts) throws IOException {
    Path directory = folder.resolve(name);
    HostileDataset.write(directory, texts);
    Dataset dataset = DatasetReader.read(directory);
    AnalysisFile.write(directory, Analyzer.analyze(dataset, AnalysisOptions.STANDARD));
    HostileDataset.replaceTexts(directory.resolve(AnalysisFile.NAME), texts);
    ReportModel model = ReportBuilder.build(dataset, AnalysisFile.read(directory), Language.EN);
    String page = HtmlPage.of(model, List.of(Language.EN), SvgFigures::svg);
    Files.writeString(directory.resolve("index.html"), page);
    Files.writeString(directory.resolve("figure.svg"), SvgFigures.file(model.figures().get(0)));
  }

  @Test
  void thePageHasTheElementsOfAHarmlessOne() {
    List<String> harmless = elements("harmless/index.html");
    assertThat(harmless).contains("SECTION", "svg").doesNotContain("IMG");
    assertThat(elements("hostile/index.html")).isEqualTo(harmless);
  }

  private static List<String> elements(String page) {
    try (Browser browser = Browser.open(folder.resolve(page), 1280, false)) {
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.run("acted.js")).isEmpty();
      return browser.run("elements.js");
    }
  }

  @Test
  void aFigureOfItsOwnDoesNothing() {
    try (Browser browser = Browser.open(folder.resolve("hostile/figure.svg"), 800, false)) {
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.run("acted.js")).isEmpty();
    }
  }

  /** Even if a text became markup. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.probe=1</script>",
        "<img src=https://example.invalid/x onerror=window.probe=1>",
        "<p id=planted style='position:fixed' onclick=window.probe=1>x",
        "<style>body{background:url(https://example.invalid/y)}</style>",
        "<iframe srcdoc='<script>parent.probe=1</script>'></iframe>",
      })
  void thePolicyStandsBehindTheEscaping(String markup) throws IOException {
    Path page = folder.resolve("planted.html");
    String html = Files.readString(folder.resolve("harmless/index.html"));
    Files.writeString(page, html.replace("<main", markup + "<main"));
    try (Browser browser = Browser.open(page, 1280, false)) {
      assertThat(browser.complaints()).anyMatch(one -> one.contains("Content Security Policy"));
      assertThat(browser.run("ran.js")).isEmpty();
    }
  }
}
