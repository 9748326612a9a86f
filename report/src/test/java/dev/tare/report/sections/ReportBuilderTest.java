package dev.tare.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Example;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Section;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

  private static final ReportModel EN = report(Language.EN);
  private static final ReportModel DE = report(Language.DE);

  private static ReportModel report(Language language) {
    return ReportBuilder.build(Example.dataset(), Example.analysis(), language);
  }

  @Test
  void aNestedHostIsExplained() {
    Statement first = EN.summary().notices().get(0);
    assertThat(first.text()).isEqualTo("The host is itself a virtual machine (KVM).");
    assertThat(first.details().get(0)).contains("inside that virtual machine");
  }

  @Test
  void statementsCarryTheirNumbers() {
    assertThat(texts(EN))
        .anySatisfy(
            text ->
                assertThat(text)
                    .matches(
                        "QEMU without KVM costs 68\\.\\d times as much as native "
                            + "\\(\\[68\\.\\d+,.6\\d\\.\\d+\\], 24 rounds\\)\\."));
    assertThat(texts(DE))
        .anySatisfy(
            text ->
                assertThat(text)
                    .matches(
                        "Docker kostet 1\\d,\\d.% mehr als nativ "
                            + "\\(1,1\\d+.\\[1,1\\d+;.1,1\\d+\\], 24 Runden\\)\\."));
  }

  @Test
  void equivalenceNamesTheIntervalThatDecidesIt() {
    Dataset clean = DatasetReader.read(Path.of("../raw-data/examples/clean"));
    Analysis analysis = Analyzer.analyze(clean, AnalysisOptions.STANDARD);
    assertThat(texts(ReportBuilder.build(clean, analysis, Language.EN)))
        .filteredOn(text -> text.contains("0.964"))
        .singleElement()
        .asString()
        .matches(
            "Docker costs the same as native to within 5.% "
                + "\\(0\\.964.\\[0\\.960,.1\\.026\\].at.90.%, 16 rounds\\)\\.");
  }

  /** As many as the next step would add. */
  @Test
  void whereSessionsAreComparedMoreOfThemAreNeeded() {
    ReportModel report = example("failures");
    assertThat(report.digest().next().orElseThrow().command().orElseThrow())
        .contains("--sessions 32");
    assertThat(report.benchmarks().get(1).statements())
        .flatExtracting(Statement::details)
        .contains("About 26 more sessions like these would decide whether they differ.");
  }

  @Test
  void aWarmUpOfFewRunsIsNoCause() {
    assertThat(example("noisy-disk").benchmarks().get(0).noise())
        .anySatisfy(note -> assertThat(note.reasons()).anyMatch(r -> r.contains("a warm-up")))
        .allSatisfy(note -> assertThat(note.causes()).noneMatch(c -> c.contains("warm-up")));
  }

  private static ReportModel example(String name) {
    Dataset dataset = DatasetReader.read(Path.of("../raw-data/examples").resolve(name));
    return ReportBuilder.build(
        dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Language.EN);
  }

  private static List<String> texts(ReportModel report) {
    return report.benchmarks().stream()
        .flatMap(benchmark -> benchmark.statements().stream())
        .map(Statement::text)
        .toList();
  }

  @Test
  void aCellThatCannotBeSaysWhy() {
    Overview.OverviewCell cell = EN.overview().rows().get(3).cells().get(2);
    assertThat(cell.verdict()).contains("not applicable");
    assertThat(cell.reasons()).containsExactly("knows no processes");
  }

  @Test
  void theBaselineShowsItsMedian() {
    Overview.OverviewCell cell = EN.overview().rows().get(0).cells().get(1);
    assertThat(cell.value()).startsWith("33").endsWith("\u00a0ms");
    assertThat(cell.verdict()).contains("baseline");
  }

  @Test
  void nothingIsBetterOrWorseWhereTheDirectionIsUnknown() {
    Overview.OverviewCell cell = EN.overview().rows().get(1).cells().get(3);
    assertThat(cell.verdict()).contains("direction unknown");
    assertThat(cell.tone()).isEqualTo(Tone.DOUBT);
  }

  @Test
  void whatHoldsForAllComparisonsIsSaidOnce() {
    List<Statement> statements = EN.benchmarks().get(0).statements();
    assertThat(statements).hasSize(4);
    assertThat(statements.get(3).tag()).isEqualTo("all comparisons");
    assertThat(statements.get(3).text()).contains("single session");
    assertThat(statements.subList(0, 3))
        .allSatisfy(s -> assertThat(s.details()).noneMatch(d -> d.contains("single session")));
  }

  @Test
  void figuresHoldEveryRun() {
    BenchmarkSection fork = EN.benchmarks().get(2);
    var docker = fork.runs().get(0).series().get(1);
    assertThat(docker.dots()).hasSize(23);
    assertThat(docker.failed()).containsExactly(5);
    assertThat(fork.runs().get(0).oneScale()).isTrue();
    assertThat(EN.benchmarks().get(0).runs().get(0).oneScale()).isFalse();
  }

  @Test
  void platformsKeepTheirSlot() {
    EN.benchmarks()
        .forEach(
            benchmark ->
                benchmark.runs().get(0).series().stream()
                    .filter(series -> series.platform().equals("Docker"))
                    .forEach(series -> assertThat(series.slot()).isEqualTo(1)));
  }

  @Test
  void theMeasurementCanBeCited() {
    assertThat(EN.reproduce().commands())
        .last()
        .extracting(Section.Command::line)
        .asString()
        .startsWith("@misc{tare-2026-11-23T0100Z,\n  title = {{What the platforms cost")
        .contains("year = {2026}", "month = {11}", "measured with tare 0.1.0")
        .endsWith("\n}");
  }

  @Test
  void aHostThatIsNotKnownIsNotCited() {
    assertThat(EN.reproduce().commands())
        .last()
        .extracting(Section.Command::line)
        .asString()
        .contains("{Dataset, measured with tare 0.1.0}");
  }

  @Test
  void aReservationIsExplainedWhereAVerdictHasOne() {
    assertThat(EN.overview().legend()).anyMatch(line -> line.startsWith("With reservation: the "));
    assertThat(EN.method().entries())
        .filteredOn(entry -> entry.term().equals("With reservation"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).startsWith("The verdict holds"));
    Dataset layers = DatasetReader.read(Path.of("../raw-data/examples/noisy-disk"));
    Analysis analysis = Analyzer.analyze(layers, AnalysisOptions.STANDARD);
    assertThat(ReportBuilder.build(layers, analysis, Language.EN).overview().legend())
        .noneMatch(line -> line.startsWith("With reservation"));
  }

  @Test
  void failedRunsNameTheirLog() {
    List<String> row = EN.failures().orElseThrow().tables().get(0).rows().get(0);
    assertThat(row).contains("exited with code\u00a03", "log/docker-fork-5.log");
  }

  @Test
  void lintNamesFileAndLine() {
    assertThat(DE.warnings().orElseThrow().warnings())
        .anySatisfy(doubt -> assertThat(doubt.place()).contains("evil-cpu.csv:7"));
  }

  @Test
  void theScheduleCanBeRepeated() {
    assertThat(EN.reproduce().commands().get(0).line())
        .isEqualTo(
            "./tare collect --platforms native,docker,qemu,evil"
                + " --benchmarks cpu,mem,fork,nginx --rounds 24 --sessions 1 --seconds 1"
                + " --seed 42");
  }
}
