package dev.tare.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.model.Warnings.Warning;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of files that somebody measured one platform after the other. */
class ForeignReportTest {

  private static final int RUNS = 48;

  @TempDir Path folder;

  @Test
  void aBenchmarkInAnotherUnitIsNotCalledByOurProgram() throws IOException {
    write("native-cpu.csv", 0, run -> 1200 + run % 5);
    write("native-mem.csv", 0, run -> 0.3 + run % 5 / 1000.0);
    ReportModel report = report(Map.of("cpu", "events/s"), List.of());
    assertThat(report.overview().columns())
        .extracting(column -> column.title())
        .containsExactly("CPU", "Memory (memsweep)");
  }

  @Test
  void theCommandThatComputesTheSameNumbersTellsWhatTheFolderDoesNot() throws IOException {
    write("native-mem.csv", 0, run -> 0.3 + run % 5 / 1000.0);
    write("native-nginx.csv", 0, run -> 12 + run % 5);
    ReportModel report = report(Map.of("nginx", "pages/s"), List.of("mem: native ~ docker"));
    assertThat(report.reproduce().commands().get(0).line())
        .endsWith(" --baseline native --unit nginx=pages/s:higher --expect expectations.txt");
    assertThat(report.reproduce().commands().get(0).purpose()).contains("expectations.txt holds");
  }

  @Test
  void aUnitThatNobodyKnowsIsNotNamedTwice() throws IOException {
    write("native-nginx.csv", 0, run -> 12 + run % 5);
    assertThat(report(Map.of(), List.of()).benchmarks().get(0).intro())
        .isEqualTo("Unit unknown, direction unknown. Id in the data: nginx.");
  }

  @Test
  void onlyVerdictsThatOccurAreCounted() throws IOException {
    write("native-mem.csv", 0, run -> 0.3 + run % 5 / 1000.0);
    write("docker-mem.csv", 1, run -> 0.9 + run % 5 / 1000.0);
    write("kvm-mem.csv", 2, run -> 3 + run % 5 / 1000.0);
    ReportModel report = report(Map.of(), List.of("mem: native ~ docker ~ kvm"));
    assertThat(report.expectations().orElseThrow().results().get(0).sentence())
        .startsWith("3 pairs: 3 refuted.");
  }

  /** A document has no room for all pairs. */
  @Test
  void pairsWithTheBaselineArePrinted() throws IOException {
    for (String platform : List.of("native", "docker", "kvm")) {
      write(platform + "-mem.csv", 0, run -> 0.3 + run % 5 / 1000.0);
    }
    BenchmarkSection memory = report(Map.of(), List.of()).benchmarks().get(0);
    assertThat(memory.comparisons().orElseThrow().rows()).hasSize(3);
    assertThat(memory.printed().orElseThrow().rows())
        .extracting(row -> row.get(0))
        .containsExactly("Docker / native", "KVM / native");
    assertThat(memory.printed().orElseThrow().caption())
        .startsWith("Pairs with the baseline; summary.csv has all 3 pairs");
  }

  @Test
  void aUnitCannotSmuggleACommand() throws IOException {
    write("native-nginx.csv", 0, run -> 12 + run % 5);
    ReportModel report = report(Map.of("nginx", "pages; id"), List.of());
    assertThat(report.reproduce().commands().get(0).line())
        .endsWith(" --unit 'nginx=pages; id:higher'");
  }

  @Test
  void aContainerFasterThanItsHostIsNoGoodNews() throws IOException {
    write("native-cpu.csv", 0, run -> 1e6 + run % 7 * 100);
    write("docker-cpu.csv", 1, run -> 6e6 + run % 7 * 600);
    var cell = report(Map.of(), List.of()).overview().rows().get(1).cells().get(0);
    assertThat(cell.verdict()).contains("↓\u00a0costs 83.333\u00a0% less, implausible");
    assertThat(cell.tone()).isEqualTo(Tone.DOUBT);
  }

  @Test
  void aPlatformWithoutAccelerationIsMarkedInTheMatrix() throws IOException {
    write("native-cpu.csv", 0, run -> 3e6 + run % 7 * 100);
    write("kvm-cpu.csv", 1, run -> 4.5e4 + run % 7 * 10);
    write("qemu-cpu.csv", 2, run -> 3.5e4 + run % 7 * 10);
    assertThat(report(Map.of(), List.of()).overview().rows())
        .filteredOn(row -> row.title().equals("KVM"))
        .flatExtracting(row -> row.cells().get(0).reasons())
        .containsExactly("apparently without hardware acceleration");
  }

  @Test
  void theSameHintOfSeveralFilesIsOne() throws IOException {
    write("native-mem.csv", 0, run -> 0.3 + run % 5 / 1000.0);
    Files.writeString(folder.resolve("docker-mem.csv"), "");
    Files.writeString(folder.resolve("kvm-mem.csv"), "");
    List<Warning> warnings = report(Map.of(), List.of()).warnings().orElseThrow().warnings();
    assertThat(warnings)
        .extracting(warning -> warning.place().orElseThrow())
        .containsOnlyOnce("docker-mem.csv, kvm-mem.csv");
  }

  @Test
  void anExpectationIsQualifiedAsItsPairsAre() throws IOException {
    write("native-mem.csv", 0, run -> 0.3 + run % 7 / 10_000.0);
    write("docker-mem.csv", 1, run -> 0.3 + run % 5 / 10_000.0);
    write("qemu-mem.csv", 2, run -> 9 + run % 5 / 100.0);
    List<String> expected =
        List.of("mem: native ~ docker >> qemu", "mem: native ~ qemu", "mem: kvm ~ kvm_raw");
    ReportModel report = report(Map.of(), expected);
    assertThat(all(report))
        .anySatisfy(
            refuted -> {
              assertThat(refuted.tag()).isEqualTo("refuted, with reservation");
              assertThat(refuted.text()).contains("(performance ratio 30.", "90\u00a0%)");
            })
        .anySatisfy(
            confirmed -> assertThat(confirmed.tag()).isEqualTo("confirmed, with reservation"))
        .anySatisfy(open -> assertThat(open.text()).endsWith("its platforms were not measured."));
    var result = report.expectations().orElseThrow().results().get(0);
    assertThat(result.sentence()).contains("3 confirmed", "one after another");
    assertThat(result.clauses().rows()).allSatisfy(row -> assertThat(row).endsWith("–"));
    assertThat(report.expectations().orElseThrow().results())
        .extracting(one -> one.sentence().replaceAll("\\d\\d\\.\\d+", "x"))
        .endsWith(
            "native ~ QEMU (performance ratio x\u00a0[x,\u00a0x]\u00a0at\u00a090\u00a0%).",
            "Not both were measured.");
  }

  @Test
  void anUnusableSampleIsExplainedByWhatMakesItSo() throws IOException {
    write("native-mem.csv", 0, run -> run % 12 == 0 ? 3 : 1 + run * 37 % 48 / 100.0);
    ReportModel report = report(Map.of(), List.of());
    assertThat(report.benchmarks().get(0).noise())
        .singleElement()
        .satisfies(note -> assertThat(note.verdict()).isEqualTo("too noisy to stand alone"))
        .satisfies(
            note ->
                assertThat(note.reasons())
                    .anyMatch(reason -> reason.contains("the median is known only to")));
    assertThat(all(report)).isEmpty();
  }

  @Test
  void closeTogetherIsSaidWhereTheTimeOfMeasuringForbidsAVerdict() throws IOException {
    write("native-cpu.csv", 0, run -> 1e6 + (run > 24 ? 20_000 : 0) + run % 7 * 500);
    write("kvm-cpu.csv", 1, run -> 1e6 + (run > 24 ? 20_000 : 0) + run % 5 * 500);
    assertThat(report(Map.of(), List.of()).benchmarks().get(0).statements().get(0).text())
        .startsWith("In these runs KVM and native are within 5\u00a0%");
  }

  private static List<Statement> all(ReportModel report) {
    return Stream.concat(report.summary().statements().stream(), report.summary().more().stream())
        .toList();
  }

  /** The runs of one hour. */
  private void write(String file, int hour, IntToDoubleFunction value) throws IOException {
    String rows =
        IntStream.rangeClosed(1, RUNS)
            .mapToObj(run -> 3600 * hour + 60 * run + "," + value.applyAsDouble(run) + "\n")
            .collect(Collectors.joining("", "time,value\n", ""));
    Files.writeString(folder.resolve(file), rows);
  }

  private ReportModel report(Map<String, String> rates, List<String> expected) {
    Map<String, Benchmark> told =
        rates.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    rate ->
                        Benchmark.of(
                            rate.getKey(), rate.getKey(), rate.getValue(), Direction.HIGHER)));
    Dataset dataset = DatasetReader.read(folder, new ReadOptions(told, Optional.empty()));
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(), Options.STANDARD, ExpectationsFile.parse("test", expected));
    return ReportBuilder.build(dataset, Analyzer.analyze(dataset, options), Language.EN);
  }
}
