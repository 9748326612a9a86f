package dev.tare.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.model.evidence.HostFigure;
import dev.tare.report.model.evidence.HostFigure.RunTime;
import dev.tare.report.model.evidence.HostFigure.Strip;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFigureBuilderTest {

  private static final Path EXAMPLES = Path.of("..", "raw-data", "examples");

  @TempDir Path folder;

  @Test
  void whatWasRecordedIsDrawnWithItsUnit() {
    assertThat(figure(EXAMPLES.resolve("noisy-disk")).orElseThrow().strips())
        .extracting(Strip::title)
        .contains("I/O pressure (PSI), % of the run", "Load before the run, processes");
  }

  @Test
  void whatWasAlwaysZeroIsSaidInstead() {
    HostFigure figure = figure(EXAMPLES.resolve("noisy-disk")).orElseThrow();
    assertThat(figure.strips())
        .extracting(Strip::title)
        .noneMatch(t -> t.contains("Memory pressure"));
    assertThat(figure.caption()).contains("Always 0", ", memory pressure (PSI)");
  }

  @Test
  void everyRunIsThereAndExplainedAlsoIfItFailed() {
    HostFigure figure = figure(EXAMPLES.resolve("failures")).orElseThrow();
    assertThat(figure.platforms().stream().flatMap(platform -> platform.runs().stream()))
        .hasSize(figure.details().platforms().stream().mapToInt(p -> p.runs().size()).sum())
        .anyMatch(RunTime::failed);
    assertThat(figure.caption()).contains("A cross");
  }

  @Test
  void withoutTimesOrFactsThereIsNoFigure() throws IOException {
    write("value,steal", run -> "3." + run + ",2");
    assertThat(figure(folder)).isEmpty();
    write("time,value", run -> 1_795_395_600 + 60 * run + ",3." + run);
    assertThat(figure(folder)).isEmpty();
  }

  @Test
  void manyRunsBecomeBands() throws IOException {
    write("time,value,steal", run -> 1_795_395_600 + 60 * run + ",3." + run + "," + run % 9);
    HostFigure figure = figure(folder).orElseThrow();
    assertThat(figure.binned()).isTrue();
    assertThat(figure.strips().get(0).readings())
        .hasSizeLessThan(100)
        .anyMatch(reading -> reading.value().low() == 0 && reading.value().high() == 8);
    assertThat(SvgFigures.file(figure).length()).isLessThan(20_000);
  }

  @Test
  void impossibleColumnsAreNotDrawn() throws IOException {
    write("time,value,steal", run -> 1_795_395_600 + 60 * run + ",3." + run + ",-5");
    assertThat(figure(folder)).isEmpty();
  }

  private void write(String header, IntFunction<String> row) throws IOException {
    Files.writeString(
        folder.resolve("native-cpu.csv"),
        IntStream.rangeClosed(1, 700)
            .mapToObj(run -> row.apply(run) + "\n")
            .collect(Collectors.joining("", header + "\n", "")));
  }

  private static Optional<HostFigure> figure(Path directory) {
    Dataset dataset = DatasetReader.read(directory);
    return HostFigureBuilder.of(
        new ReportContext(
            dataset,
            Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
            Messages.in(Language.EN)));
  }
}
