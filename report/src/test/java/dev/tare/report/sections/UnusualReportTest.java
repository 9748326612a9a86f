package dev.tare.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.DataFile;
import dev.tare.report.model.Figure;
import dev.tare.report.model.FirstScreen.Answer;
import dev.tare.report.model.Overview;
import dev.tare.report.model.OverviewFigure.Glyph;
import dev.tare.report.model.OverviewFigure.LegendEntry;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Table;
import dev.tare.report.model.Tone;
import dev.tare.report.model.Warnings.Warning;
import dev.tare.report.pdf.PdfReport;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets in which something is missing still get a whole report. */
class UnusualReportTest {

  @TempDir Path folder;

  @Test
  void withoutABaselineAllPairsAreTold() throws IOException {
    write("docker-mem.csv", 20, run -> 1 + run % 5 / 100.0);
    write("kvm-mem.csv", 20, run -> 2.5 + run % 7 / 100.0);
    ReportModel report = report();
    assertThat(report.overview().intro()).contains("no baseline");
    assertThat(report.benchmarks().get(0).statements().get(0).text())
        .matches("Docker costs 59.\\d+.% less than KVM .*, 20 runs each\\).*");
  }

  @Test
  void aSinglePlatformHasNothingToCompare() throws IOException {
    write("native-cpu.csv", 20, run -> 3.4e6 + run % 5 * 1000);
    ReportModel report = report();
    assertThat(report.benchmarks().get(0).statements()).isEmpty();
    assertThat(report.benchmarks().get(0).ratios()).isEmpty();
    assertThat(report.benchmarks().get(0).runs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "custom"})
  void withoutVerdictsNoneIsExplained(String platform) throws IOException {
    write(platform + "-cpu.csv", 40, run -> 3.4e6 + run % 7);
    Overview overview = report().overview();
    assertThat(overview.legend())
        .noneMatch(line -> line.contains("Undecided") || line.contains("Resolves"));
    assertThat(overview.intro())
        .isEqualTo("There is only one platform, so the table shows medians.");
    assertThat(overview.caption()).isEqualTo("Medians by platform and benchmark");
  }

  @Test
  void threeRunsGiveNoInterval() throws IOException {
    write("native-cpu.csv", 3, run -> 3.4e6 + run);
    write("docker-cpu.csv", 3, run -> 3.3e6 + run);
    ReportModel report = report();
    assertThat(report.overview().rows().get(1).cells().get(0).verdict()).contains("not compared");
    assertThat(report.benchmarks().get(0).statements().get(0).tag()).isEqualTo("not compared");
    assertThat(report.digest().answers().get(1).text())
        .startsWith("No resolution can be given: nothing could be compared.");
    assertThat(report.picture().orElseThrow().panels().get(0).spots().get(1).text())
        .isEqualTo("too few runs");
    assertThat(report.picture().orElseThrow().legend())
        .extracting(LegendEntry::glyph)
        .containsExactly(Glyph.MARGIN, Glyph.ABSENT);
    assertThat(report.benchmarks().get(0).statements().get(0).text())
        .isEqualTo(
            "Docker and native are not compared (3 runs each): there are too few runs for a ratio"
                + " with an interval.");
  }

  @Test
  void runsThatAllFailedLeaveARowAndNoFigure() throws IOException {
    Files.writeString(folder.resolve("native-cpu.csv"), "time,value\n1,failed\n2,failed\n");
    ReportModel report = report();
    assertThat(report.overview().rows().get(0).cells().get(0).verdict())
        .contains("all runs failed");
    assertThat(report.benchmarks().get(0).runs()).isEmpty();
    assertThat(report.benchmarks().get(0).noise())
        .singleElement()
        .satisfies(note -> assertThat(note.verdict()).isEqualTo("no values"))
        .satisfies(note -> assertThat(note.reasons()).containsExactly("All 2 runs failed."));
    assertThat(report.digest().answers())
        .extracting(Answer::tone)
        .containsExactly(Tone.DOUBT, Tone.DOUBT, Tone.NEUTRAL, Tone.BAD);
    assertThat(SvgFigures.svg(report.picture().orElseThrow())).doesNotContain("Axis:", ">0 %<");
    assertThat(report.picture().orElseThrow().caption()).startsWith("No platform has a value");
    assertThat(report.failures().orElseThrow().tables().get(0).rows())
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains("2", "native-cpu.csv:2");
  }

  @Test
  void aPlatformWithoutAnyValueIsToldOnce() throws IOException {
    write("native-cpu.csv", 0, run -> run, "2001,failed\n".repeat(3));
    write("native-mem.csv", 0, run -> run, "2001,failed\n".repeat(3));
    ReportModel report = report();
    assertThat(report.subtitle()).contains("6 runs, all failed");
    assertThat(report.failures().orElseThrow().tables().get(0).rows().get(0))
        .contains("1 January 1970, 00:33:21 UTC");
    assertThat(report.overview().rows().get(0).instead())
        .singleElement()
        .asString()
        .startsWith("all 3 runs of each benchmark failed: ");
    assertThat(statements(report))
        .filteredOn(statement -> statement.tag().equals("failed"))
        .extracting(Statement::text)
        .containsExactly("No run of native produced a value on any benchmark; 6 runs failed.");
    assertThat(report.warnings().orElseThrow().warnings())
        .filteredOn(warning -> warning.code().equals("FAILURES"))
        .extracting(Warning::text)
        .containsExactly("3 runs failed in each, 100\u00a0% of its runs. See their logs.");
  }

  @Test
  void whereRunsFailedTooFewAreLeft() throws IOException {
    write("native-cpu.csv", 15, run -> 3.4e6 + run % 5 * 1000, "2001,failed\n".repeat(3));
    ReportModel report = report();
    assertThat(report.subtitle()).contains("18 runs, 3 of them failed");
    assertThat(report.benchmarks().get(0).noise().get(0).reasons())
        .containsOnlyOnce(
            "3 of 18 runs failed; the remaining 15 are too few for a sound interval (16).")
        .noneMatch(reason -> reason.startsWith("There are only"));
  }

  @Test
  void onlySlowRunsHaveCausesThatSlowDown() throws IOException {
    write("native-mem.csv", 48, run -> run % 20 == 7 ? 0.7 : 1 + run % 5 / 1000.0);
    write("native-cpu.csv", 48, run -> run % 20 == 7 ? 2.7e6 : 3.4e6 + run % 5 * 1000);
    ReportModel report = report();
    assertThat(causes(report, "cpu")).anyMatch(cause -> cause.contains("stolen CPU time"));
    assertThat(causes(report, "mem")).noneMatch(cause -> cause.contains("stolen CPU time"));
  }

  private static List<String> causes(ReportModel report, String benchmark) {
    return report.benchmarks().stream()
        .filter(section -> section.anchor().equals(ReportContext.anchor(benchmark)))
        .flatMap(section -> section.noise().get(0).causes().stream())
        .toList();
  }

  @Test
  void aSlowMachineIsNotImplausible() throws IOException {
    write("native-cpu.csv", 20, run -> 3.4e6 + run % 5 * 1000);
    write("kvm-cpu.csv", 20, run -> 4e4 + run % 7 * 10);
    write("qemu-cpu.csv", 20, run -> 5e4 + run % 7 * 10);
    ReportModel report = report();
    assertThat(Stream.concat(report.summary().notices().stream(), statements(report)))
        .filteredOn(statement -> statement.tag().equals("not accelerated"))
        .singleElement()
        .extracting(Statement::text)
        .asString()
        .contains("its median is slower than", "even slower than emulation (0.8");
    assertThat(report.digest().answers().get(1).text())
        .contains("KVM apparently without hardware acceleration")
        .doesNotContain("implausible");
    assertThat(report.warnings().orElseThrow().intro()).doesNotContain("excluded");
  }

  private static Stream<Statement> statements(ReportModel report) {
    return report.summary().statements().stream();
  }

  @Test
  void whyAndHowOftenRunsFailedStandsInTheMatrix() throws IOException {
    write("docker-cpu.csv", 20, run -> 3.3e6 + run % 7);
    Files.writeString(
        folder.resolve("failures.csv"),
        "time,platform,benchmark,run,reason,exit,log\n"
            + "1,native,cpu,1,TIMEOUT,124,\n2,native,cpu,2,TIMEOUT,124,\n"
            + "3,native,cpu,3,TIMEOUT,124,\n"
            + "4,native,cpu,4,PAUSED,,\n5,native,cpu,5,PAUSED,,\n6,native,cpu,6,PAUSED,,\n"
            + "7,native,cpu,7,PAUSED,,\n8,docker,cpu,21,EXIT_3,3,\n");
    ReportModel report = report();
    assertThat(report.overview().rows())
        .extracting(row -> String.join("|", row.cells().get(0).reasons()))
        .containsExactlyInAnyOrder(
            "7 of 7 runs failed: 4\u00a0× was not tried again after three failures in a row,"
                + " 3\u00a0× timed out",
            "1 of 21 runs failed: exited with code\u00a03");
    assertThat(report.failures().orElseThrow().tables().get(0).rows())
        .anySatisfy(
            row -> assertThat(row).contains("was not tried again after three failures in a row"));
  }

  @Test
  void howACampaignEndedIsSaidInWords() throws IOException {
    write("native-cpu.csv", 20, run -> 3.3e6 + run % 7);
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"tare": {"schema": 1, "facts": {"options": {"until": "1 %"},
          "campaign": {"looks": "16, 24", "ended": "cap", "run_share": "93.1 %"}}}}
        """);
    assertThat(report().environment().orElseThrow().tables())
        .flatExtracting(Table::rows)
        .contains(
            List.of("target precision", "1 %"),
            List.of("stopped because", "the maximum number of rounds was reached"),
            List.of("share inside runs", "93.1\u00a0%"));
  }

  @Test
  void constantAndZeroValuesAreSurvived() throws IOException {
    write("native-mem.csv", 20, run -> 0.5);
    write("docker-mem.csv", 20, run -> 0);
    assertThat(report().overview().rows().get(1).cells().get(0).value()).isEqualTo("–");
  }

  /** Many benchmarks, many platforms and long samples make no page, figure or table larger. */
  @Test
  void theSizeOfAPageDoesNotDependOnTheData() throws IOException {
    for (int i = 0; i < 14; i++) {
      int platform = i;
      write("p" + i + "-cpu.csv", 90, run -> 100 + platform + run % 7);
    }
    write("p14-cpu.csv", 2000, run -> run % 3 == 0 ? 1e4 + run : 100 + run % 5);
    for (int i = 0; i < 70; i++) {
      write("native-b" + i + ".csv", 48, run -> 3 + run % 11 / 100.0);
    }
    ReportModel report = report();
    String page = HtmlPage.of(report, List.of(Language.EN), SvgFigures::svg);
    assertThat(page.length()).isLessThan(2_000_000);
    assertThat(report.figures())
        .allSatisfy(figure -> assertThat(SvgFigures.file(figure).length()).isLessThan(60_000));
    assertThat(report.shownFigures()).isNotEmpty().hasSizeLessThan(report.figures().size());
    assertThat(page).contains("./figures/b69-runs.svg");
    assertThat(bookmarks(report)).containsAll(titles(report.figures()));
  }

  /** Of the document, which has room for all. */
  private static List<String> bookmarks(ReportModel report) throws IOException {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PdfReport.of(report, Paper.A4, List.of()))) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        item.children().forEach(part -> titles.add(part.getTitle()));
      }
    }
    return titles;
  }

  private static List<String> titles(List<Figure> figures) {
    return IntStream.range(0, figures.size())
        .mapToObj(figure -> "Figure " + (figure + 1) + ": " + figures.get(figure).title())
        .toList();
  }

  @Test
  void ofManyRunsTheTableHasTheFirstTheLastAndOutliers() throws IOException {
    write("native-cpu.csv", 300, run -> run == 100 ? 9e6 : 3.4e6 + run % 17);
    BenchmarkSection section = report().benchmarks().get(0);
    assertThat(section.values().orElseThrow().rows())
        .hasSize(21)
        .anySatisfy(row -> assertThat(row).element(1).asString().startsWith("●"));
    assertThat(section.files()).extracting(DataFile::file).containsExactly("native-cpu.csv");
  }

  /** A column of that name may hold anything that somebody numbers by. */
  @Test
  void runsMayHaveAnyNumbers() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 300)
            .mapToObj(
                i -> i + "," + (i == 100 ? 9e6 : 3.4e6 + i % 17) + "," + (2e9 - 1e7 * i) + "\n")
            .collect(Collectors.joining("", "time,value,run\n", ""));
    Files.writeString(folder.resolve("native-cpu.csv"), rows);
    BenchmarkSection section = report().benchmarks().get(0);
    assertThat(section.values().orElseThrow().rows())
        .hasSize(21)
        .anySatisfy(row -> assertThat(row).element(1).asString().startsWith("●"))
        .anySatisfy(row -> assertThat(row).first().isEqualTo("-1000000000"));
  }

  @ParameterizedTest
  @CsvSource({
    "s, lower",
    "IOPS, higher",
    "MiB, lower",
  })
  void whateverTheUnitCostsAreCosts(String unit, String better) {
    assertThat(CostSentence.of(unit, better, 1.5))
        .contains("costs 50\u00a0% more than native (1.5");
    assertThat(CostSentence.of(unit, better, 1 / 1.5))
        .contains("costs 33.33\u00a0% less than native (0.66");
    assertThat(CostSentence.of(unit, better, 3)).contains("costs 3.00 times as much as native ([");
    assertThat(CostSentence.of(unit, better, 1 / 3.0))
        .contains("costs 66.67\u00a0% less than native");
    assertThat(CostSentence.of(unit, better, 1 / 3000.0)).contains("costs 99.96");
  }

  private void write(String file, int runs, IntToDoubleFunction value) throws IOException {
    write(file, runs, value, "");
  }

  private void write(String file, int runs, IntToDoubleFunction value, String more)
      throws IOException {
    String rows =
        IntStream.rangeClosed(1, runs)
            .mapToObj(run -> 1000 + run + "," + value.applyAsDouble(run) + "\n")
            .collect(Collectors.joining("", "time,value\n", more));
    Files.writeString(folder.resolve(file), rows);
  }

  /** In English; that the pages can be written in both languages is checked on the way. */
  private ReportModel report() {
    Dataset dataset = DatasetReader.read(folder);
    var analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    for (Language language : Language.values()) {
      ReportModel report = ReportBuilder.build(dataset, analysis, language);
      assertThat(HtmlPage.of(report, List.of(language), SvgFigures::svg)).contains("</html>");
    }
    return ReportBuilder.build(dataset, analysis, Language.EN);
  }
}
