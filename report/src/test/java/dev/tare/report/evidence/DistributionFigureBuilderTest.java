package dev.tare.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.model.evidence.DistributionFigure;
import dev.tare.report.model.evidence.DistributionFigure.Curve;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionFigureBuilderTest {

  @TempDir Path folder;

  @Test
  void platformsAtOneLevelShareAPanelAndFarOnesHaveTheirOwn() throws IOException {
    write("native", 20, run -> 3.4e6 + 1000 * run);
    write("docker", 20, run -> 3.3e6 + 900 * run);
    write("qemu", 20, run -> 5e4 + run);
    DistributionFigure figure = figure().orElseThrow();
    assertThat(figure.panels())
        .extracting(panel -> panel.curves().stream().map(Curve::id).toList())
        .containsExactlyInAnyOrder(List.of("native", "docker"), List.of("qemu"));
    assertThat(figure.caption()).contains("a panel and a scale of their own");
  }

  @Test
  void theTailsOfManyRunsStay() throws IOException {
    write("native", 700, run -> run == 350 ? 9e6 : 3.4e6 + run);
    Curve curve = figure().orElseThrow().panels().get(0).curves().get(0);
    assertThat(curve.values()).hasSize(101);
    assertThat(curve.largest()).isEqualTo(9); // GFLOPS
    assertThat(figure().orElseThrow().caption()).contains("one per cent");
  }

  @Test
  void levelsThatPlatformsShareAreDrawn() throws IOException {
    Random random = new Random(3);
    write("native", 60, run -> level(random, 0.4));
    write("docker", 60, run -> level(random, 0.6));
    DistributionFigure figure = figure().orElseThrow();
    assertThat(figure.shared()).isTrue();
    assertThat(figure.panels().get(0).levels()).hasSize(2);
    assertThat(figure.caption()).contains("Dashed");
  }

  private static double level(Random random, double upper) {
    double level = random.nextDouble() < upper ? 4.4e6 : 4.0e6;
    return level * (1 + 0.005 * random.nextGaussian());
  }

  @Test
  void threeRunsAreNoDistribution() throws IOException {
    write("native", 3, run -> 3.4e6 + run);
    assertThat(figure()).isEmpty();
  }

  private void write(String platform, int runs, IntToDoubleFunction value) throws IOException {
    Files.writeString(
        folder.resolve(platform + "-cpu.csv"),
        IntStream.rangeClosed(1, runs)
            .mapToObj(run -> 1000 + run + "," + value.applyAsDouble(run) + "\n")
            .collect(Collectors.joining("", "time,value\n", "")));
  }

  private Optional<DistributionFigure> figure() {
    Dataset dataset = DatasetReader.read(folder);
    return ReportBuilder.build(
            dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Language.EN)
        .benchmarks()
        .get(0)
        .distribution()
        .map(DistributionFigure.class::cast);
  }
}
